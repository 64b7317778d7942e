import type { WholeCase } from '@innerloop/collector'
import { formatInstant } from '../words/format.ts'
import type { useNames } from './use-names.ts'
import { caseWords, causeNames } from './words.ts'

type Props = { found: WholeCase; names: ReturnType<typeof useNames> }

/** All that happened to a case, the newest first. */
export function CaseHistory({ found: { events, rootCauses }, names }: Props) {
  const name = (key: string) =>
    names.members.find(({ email }) => email === key)?.name ?? names.teams.get(key) ?? key
  const cause = (key: string) => causeNames[key] ?? rootCauses.find((one) => one.key === key)?.name ?? key
  return (
    <section aria-labelledby="history">
      <h2 id="history">{caseWords.history}</h2>
      <ol class="events">
        {events.toReversed().map((event) => (
          <li key={event.id} class={event.kind === 'coached' ? 'private' : undefined}>
            <time dateTime={new Date(event.at).toISOString()}>
              {formatInstant(new Date(event.at).toISOString())}
              {event.by.kind !== 'rule' && ` · ${event.by.name}`}
            </time>
            <span>{caseWords.event(event, { name, cause })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
