import type { EffectReport } from '@innerloop/collector'
import { formatDay } from '../words/format.ts'
import { chartOf, HEIGHT, WIDTH } from './chart-of.ts'
import { effectWords as words } from './effect-words.ts'
import { writeScore } from './write-amount.ts'

/** The score by weeks with its interval, the launch as a line, its control dashed. The table below says the same. */
export function EffectChart({ report }: { report: EffectReport }) {
  const chart = chartOf(report)
  if (!chart) return null
  const { ticks, changed, control, launch, windows, edges } = chart
  return (
    <figure class="effect">
      <svg class="effect-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.chart}>
        {windows.map(({ x, width }) => (
          <rect
            key={x}
            class="effect-window"
            x={x}
            y={edges.top}
            width={width}
            height={edges.bottom - edges.top}
          />
        ))}
        {ticks.map(({ y, value }) => (
          <g key={value} class="effect-tick">
            <line x1={edges.left} x2={edges.right} y1={y} y2={y} />
            <text x={edges.left - 6} y={y + 4} text-anchor="end">
              {writeScore(report.metric, value).replace(/[.,]0+$/, '')}
            </text>
          </g>
        ))}
        {launch !== null && (
          <g class="effect-launch">
            <line x1={launch} x2={launch} y1={edges.top - 8} y2={edges.bottom} />
            <text x={launch + 6} y={edges.top - 2}>
              {words.launchedOn(report.launched!)}
            </text>
          </g>
        )}
        {control && <polyline class="effect-control" points={control} />}
        {changed.map(({ from, x, y, low, high }) => (
          <g key={from} class="effect-week">
            {low !== null && high !== null && <line x1={x} x2={x} y1={low} y2={high} />}
            <circle cx={x} cy={y} r={4} />
          </g>
        ))}
      </svg>
      <ul class="legend">
        <li>
          <span class="effect-key-changed" />
          {words.legend.changed}
        </li>
        {control && (
          <li>
            <span class="effect-key-control" />
            {words.legend.control}
          </li>
        )}
        <li>
          <span class="effect-key-window" />
          {words.legend.window}
        </li>
      </ul>
      <details class="effect-table">
        <summary>{words.chartAbout(report.weeks.length)}</summary>
        {/* Scrolls on a phone, so the keyboard must reach it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="table-scroll" tabIndex={0} role="group" aria-label={words.chart}>
          <WeekTable report={report} />
        </div>
      </details>
    </figure>
  )
}

function WeekTable({ report: { metric, weeks, control } }: { report: EffectReport }) {
  const { columns } = words
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{columns.week}</th>
          <th scope="col">{columns.score}</th>
          {control && <th scope="col">{columns.control}</th>}
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={week.from}>
            <th scope="row">{formatDay(week.from, { dateStyle: 'medium' })}</th>
            <td>
              {week.score === null ? words.none : words.side(metric, week.score, week.interval, week.n)}
            </td>
            {control && (
              <td>
                {week.control?.score == null
                  ? words.none
                  : words.side(metric, week.control.score, week.control.interval, week.control.n)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
