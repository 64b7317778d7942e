import type { Scorecard } from '@innerloop/collector'
import { formatTenths } from '../../words/format.ts'
import { valueWords } from '../words.ts'

type Points = Scorecard['axes'][number]['series'][number]['points']

const [WIDTH, HEIGHT, PAD] = [160, 36, 4]

/** How a figure went; the last point is marked. */
export function SeriesLine({ points }: { points: Points }) {
  const values = points.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (at: number) => PAD + ((WIDTH - 2 * PAD) * at) / Math.max(1, points.length - 1)
  const y = (value: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - PAD - ((HEIGHT - 2 * PAD) * (value - low)) / (high - low)
  const last = points.at(-1)!
  return (
    <svg
      class="value-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={valueWords.scorecard.line(
        points[0]!.at,
        last.at,
        formatTenths(points[0]!.value),
        formatTenths(last.value),
      )}
    >
      <polyline points={points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ')} />
      <circle cx={x(points.length - 1)} cy={y(last.value)} r={3} />
    </svg>
  )
}
