import type { InitiativesReport } from '@innerloop/collector'
import { initiativeWords } from './words.ts'
import { writeChange, writeScore } from './write-amount.ts'

const { stop: words } = initiativeWords

/** What may be stopped, so that there is time for what customers value. */
export function StopTab({ report: { stop, initiatives } }: { report: InitiativesReport }) {
  return (
    <section class="part" aria-labelledby="stop">
      <h2 id="stop">{words.title}</h2>
      <p class="quiet">{words.about}</p>
      {stop.length === 0 && <p>{words.none}</p>}
      <ul class="rows">
        {stop.map(({ initiative: { id, title }, why }) => {
          const metric = initiatives.find((one) => one.id === id)?.effect?.metric ?? 'nps'
          return (
            <li key={id}>
              <p>
                <a class="case-link" href={`/initiatives/${encodeURIComponent(id)}`}>
                  {title}
                </a>
              </p>
              {why.map((reason) => (
                <p key={reason.kind}>
                  {words.why(
                    reason,
                    (value) => writeChange(metric, value),
                    (low, high) => `${writeScore(metric, low)} … ${writeScore(metric, high)}`,
                  )}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
