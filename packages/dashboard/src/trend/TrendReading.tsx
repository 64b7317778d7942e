import { words } from '../words/words.ts'
import type { Trend } from './trend-of.ts'

/** The numbers of the period that is pointed at, else of the last one. */
export function TrendReading({ trend, index }: { trend: Trend; index: number | null }) {
  const { by, periods, score, low, high, n } = trend
  const at = index !== null && index < periods.length ? index : periods.length - 1
  const range = low[at] == null || high[at] == null ? null : { low: low[at], high: high[at] }
  return (
    <p class="trend-reading">
      <span class="quiet">{words.trend.period(periods[at]!, by)}:</span>{' '}
      {words.trend.reading(score[at] ?? null, range, n[at]!)}
    </p>
  )
}
