import type { Score } from '@innerloop/collector'
import { formatWhole } from '../words/format.ts'
import './whisker.css'

type Props = Pick<Score, 'score' | 'interval'> & { withScale?: boolean }

const MARKS = [-100, -50, 0, 50, 100]

/** The score as a dot and its interval as a line, on the whole scale. The numbers stand beside it in words. */
export function Whisker({ score, interval, withScale = false }: Props) {
  return (
    <div class={withScale ? 'whisker whisker-large' : 'whisker'} aria-hidden="true">
      <span class="whisker-zero" />
      {interval && (
        <span
          class="whisker-interval"
          style={{ left: percentOf(interval.low), right: percentOf(-interval.high) }}
        />
      )}
      {score !== null && <span class="whisker-score" style={{ left: percentOf(score) }} />}
      {withScale &&
        MARKS.map((mark) => (
          <span class="whisker-mark" key={mark} style={{ left: percentOf(mark) }}>
            {formatWhole(mark)}
          </span>
        ))}
    </div>
  )
}

function percentOf(points: number): string {
  return `${(points + 100) / 2}%`
}
