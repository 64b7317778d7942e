import { differenceWords as words } from './words.ts'

export function How({ lines }: { lines: readonly string[] }) {
  return (
    <details>
      <summary>{words.how}</summary>
      <div class="stack">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  )
}
