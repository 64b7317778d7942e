import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { formatTenths, formatWhole } from '../words/format.ts'
import type { Trend } from './trend-of.ts'

/** The same numbers for those who cannot use the chart, newest first. Its rows exist only while it is open. */
export function TrendTable({ trend }: { trend: Trend }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="trend-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.showAsTable}</summary>
      {open && (
        <table>
          <thead>
            <tr>
              {Object.values(words.trend.columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{trend.periods.map((period, index) => rowOf(trend, period, index)).toReversed()}</tbody>
        </table>
      )}
    </details>
  )
}

function rowOf({ by, score, low, high, n }: Trend, period: string, index: number) {
  return (
    <tr key={period}>
      <th scope="row">{words.trend.period(period, by)}</th>
      {[score, low, high].map((column, place) => (
        <td key={place}>{column[index] == null ? '–' : formatTenths(column[index])}</td>
      ))}
      <td>{formatWhole(n[index]!)}</td>
    </tr>
  )
}
