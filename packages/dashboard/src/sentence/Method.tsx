import type { Score } from '@innerloop/collector'
import { words } from '../words/words.ts'

export function Method({ report: { score, interval, promoters, detractors, n } }: { report: Score }) {
  if (score === null || interval === null) return null
  const { summary, formula, formulaText, worked, range, rangeText, why, whyText } = words.method
  return (
    <details class="method">
      <summary>{summary}</summary>
      <dl>
        <div>
          <dt>{formula}</dt>
          <dd>
            {formulaText} {worked(promoters, detractors, n, score)}
          </dd>
        </div>
        <div>
          <dt>{range}</dt>
          <dd>{rangeText(interval)}</dd>
        </div>
        <div>
          <dt>{why}</dt>
          <dd>{whyText}</dd>
        </div>
      </dl>
    </details>
  )
}
