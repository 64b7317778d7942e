import type { Score } from '@innerloop/collector'
import { words } from '../words/words.ts'
import { formatWhole } from '../words/format.ts'
import './funnel.css'

const STEPS = ['shown', 'started', 'completed'] as const

export function Funnel({ report: { funnel } }: { report: Score }) {
  const { shown, completed, dismissed } = funnel
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">{words.funnel.title}</h2>
      <p class="quiet">{shown === 0 ? words.funnel.none : words.funnel.about(shown, completed)}</p>
      {shown > 0 && (
        <>
          <ol class="funnel">
            {STEPS.map((step) => (
              <li key={step}>
                <span class="funnel-step">{words.funnel.steps[step]}</span>
                <span class="funnel-n">
                  {formatWhole(funnel[step])}
                  {step !== 'shown' && <span class="quiet"> {words.funnel.rate(funnel[step], shown)}</span>}
                </span>
                <span class="funnel-bar" aria-hidden="true">
                  <span style={{ '--width': Math.min(1, funnel[step] / shown) }} />
                </span>
              </li>
            ))}
          </ol>
          <p class="quiet">{words.funnel.dismissed(dismissed, shown)}</p>
        </>
      )}
    </section>
  )
}
