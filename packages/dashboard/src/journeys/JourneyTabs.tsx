import { journeyWords as words } from './words.ts'

type Props = { journeyId: string; here: 'map' | 'paths' | 'changes' | 'workshop' }

export function JourneyTabs({ journeyId, here }: Props) {
  const place = `/journeys/${encodeURIComponent(journeyId)}`
  const parts = [
    ['map', place],
    ['paths', `${place}/paths`],
    ['changes', `${place}/changes`],
    ['workshop', `${place}/workshop`],
  ] as const
  return (
    <nav class="tabs no-print" aria-label={words.parts}>
      {parts.map(([part, href]) => (
        <a key={part} href={href} aria-current={part === here ? 'page' : undefined}>
          {words[part]}
        </a>
      ))}
    </nav>
  )
}
