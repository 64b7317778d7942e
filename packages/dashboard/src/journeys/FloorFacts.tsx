import type { FloorReport } from '@innerloop/collector'
import { formatDay } from '../words/format.ts'
import { ControlChart } from './ControlChart.tsx'
import { formatPercent } from './format.ts'
import { journeyWords as words } from './words.ts'

type Props = { floor: FloorReport; metric: 'nps' | 'csat' | 'ces' | null }

/** How often a measure was beyond what customers put up with, what that does to the score, and whether weeks differ. */
export function FloorFacts({ floor, metric }: Props) {
  const { difference, interval, verdict, weeks, within, breached } = floor
  const loss =
    verdict === 'cannot-tell' || difference === null || interval === null
      ? words.breachLoss['cannot-tell']
      : words.breachLoss[verdict](difference, interval)
  return (
    <div class="floor stack">
      <h4>{words.floorTitle(floor)}</h4>
      <p>
        {words.breaches(floor)} {loss}{' '}
        {metric && within.score !== null && breached.score !== null && (
          <span class="quiet">
            {words.score(metric, breached.score, breached.interval)}, n = {breached.n};{' '}
            {words.score(metric, within.score, within.interval)}, n = {within.n}
          </span>
        )}
      </p>
      {weeks.length > 1 && (
        <details class="no-print">
          <summary>
            {words.weeks}: {words.weeksOut(weeks.filter(({ isOut }) => isOut).length)}
          </summary>
          <ControlChart floor={floor} />
          <Weeks floor={floor} />
        </details>
      )}
    </div>
  )
}

function Weeks({ floor: { weeks } }: { floor: FloorReport }) {
  const columns = words.weekColumns
  return (
    // Scrolls on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-scroll" tabIndex={0} role="group" aria-label={words.weeks}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{columns.week}</th>
            {(['n', 'breaches', 'share', 'limits'] as const).map((column) => (
              <th key={column} scope="col" class="number">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, n, breaches, share, limits, isOut }) => (
            <tr key={from}>
              <th scope="row">{formatDay(from, { month: 'short', day: 'numeric' })}</th>
              <td class="number">{n}</td>
              <td class="number">{breaches}</td>
              <td class="number">
                {formatPercent(share)} {isOut && <span class="badge badge-bad">{words.weekOut}</span>}
              </td>
              <td class="number">
                {limits ? `${formatPercent(limits.low)} – ${formatPercent(limits.high)}` : words.weekNone}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
