import { words } from '../words/words.ts'
import type { Trend } from './trend-of.ts'

export function TrendLegend({ trend: { n, by, breaks } }: { trend: Trend }) {
  const { score, band, bars, breakLine } = words.trend.legend
  return (
    <ul class="legend">
      <li>
        <span class="legend-line" />
        {score}
      </li>
      <li>
        <span class="legend-band" />
        {band}
      </li>
      <li>
        <span class="legend-bars" />
        {bars(Math.max(...n), by)}
      </li>
      {breaks.length > 0 && (
        <li>
          <span class="legend-break" />
          {breakLine}
        </li>
      )}
    </ul>
  )
}
