import type { PriorityReport } from '@innerloop/collector'
import { prioritiesWords as words } from './words.ts'

const WIDTH = 640
const HEIGHT = 300
const EDGE = 36
const LARGEST = 18
const LINE = 17

/** Frequency across, importance up. The table below says the same. */
export function Plot({ touchpoints }: Pick<PriorityReport, 'touchpoints'>) {
  const weighed = touchpoints.filter(({ importance }) => importance !== null)
  if (weighed.length === 0) return null
  const most = Math.max(0.01, ...weighed.map(({ frequencyShare }) => frequencyShare))
  const x = (share: number) => EDGE + (share / most) * (WIDTH - 3 * EDGE)
  const y = (importance: number) => HEIGHT - EDGE - importance * (HEIGHT - 2 * EDGE)
  return (
    <svg class="priority-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.plot}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      <line x1={EDGE} x2={EDGE} y1={EDGE / 2} y2={HEIGHT - EDGE} />
      <text x={WIDTH - EDGE} y={HEIGHT - 12} text-anchor="end">
        {words.axes.x}
      </text>
      <text x={12} y={EDGE / 2} transform={`rotate(-90 12 ${EDGE / 2})`} text-anchor="end">
        {words.axes.y}
      </text>
      {labelled(weighed.map((row) => ({ row, x: x(row.frequencyShare), y: y(row.importance!) }))).map(
        ({ row: { touchpoint, name, headroom }, x, y, label, isLeft }) => (
          <g key={touchpoint} class={touchpoint === weighed[0]!.touchpoint ? 'priority-first' : undefined}>
            <circle cx={x} cy={y} r={4 + (LARGEST - 4) * Math.sqrt(headroom ?? 0)} />
            <text x={isLeft ? x - LARGEST : x + LARGEST} y={label + 4} text-anchor={isLeft ? 'end' : 'start'}>
              {name}
            </text>
          </g>
        ),
      )}
    </svg>
  )
}

type Dot = { row: PriorityReport['touchpoints'][number]; x: number; y: number }

/** Names do not lie over each other: of two on one side the lower one moves down. */
function labelled(dots: readonly Dot[]): (Dot & { label: number; isLeft: boolean })[] {
  const last = { left: -LINE, right: -LINE }
  return dots
    .toSorted((a, b) => a.y - b.y)
    .map((dot) => {
      const isLeft = dot.x > WIDTH / 2
      const side = isLeft ? 'left' : 'right'
      const label = Math.max(dot.y, last[side] + LINE)
      last[side] = label
      return { ...dot, label, isLeft }
    })
}
