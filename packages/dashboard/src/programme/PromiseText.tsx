import type { CustomerPromise } from '@innerloop/collector'
import { programmeWords as words } from './words.ts'

/** The promise, what is done and never done for it, and who stands for it. */
export function PromiseText({ promise }: { promise: CustomerPromise }) {
  const { text, sponsor, behaviours = [], never = [] } = promise
  return (
    <>
      <h2 class="promise-text">{text}</h2>
      {sponsor && (
        <p class="quiet">
          {words.sponsor}: {sponsor}
        </p>
      )}
      <Lines title={words.always} lines={behaviours} />
      <Lines title={words.neverTitle} lines={never} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h3>{title}</h3>
      <ul class="promise-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
