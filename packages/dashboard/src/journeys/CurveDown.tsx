import { formatTenths } from '../words/format.ts'
import type { Drawn } from './CurveAcross.tsx'
import { linesOf, runsOf } from './curve-of.ts'
import { journeyWords as words } from './words.ts'

const WIDTH = 350
const PAD = 10
const HEAD = 26
const ROW = 76
const FOOT = 18
const TRACK = 46
const NAME_COLUMNS = 32

/** The same from top to bottom: names above, the scale from left to right. */
export function CurveDown({ shape: { points, bands, marks }, markOf, breachesAt }: Drawn) {
  const rows = points.map((_, at) => at * ROW)
  const heads = bands.map(({ from }) => Math.round(from * points.length))
  /** Rows move down by the heads of the stages above them. */
  const yOf = (at: number) => rows[at]! + HEAD * (heads.filter((first) => first <= at).length || 1)
  const height = points.length === 0 ? 0 : yOf(points.length - 1) + ROW + FOOT
  const x = (level: number) => PAD + level * (WIDTH - 2 * PAD)
  const track = (at: number) => yOf(at) + TRACK
  const placeOf = new Map(points.map(({ touchpoint }, at) => [touchpoint, at]))
  return (
    <div class="curve-down">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {marks.map(({ value, level }) => (
          <g key={value}>
            <line class="curve-grid" x1={x(level)} x2={x(level)} y1={HEAD} y2={height - FOOT} />
            <text class="curve-row-mark" x={x(level)} y={height - 4}>
              {value}
            </text>
          </g>
        ))}
        {bands.map(({ name }, at) => (
          <text key={name} class="curve-stage" x={0} y={yOf(heads[at]!) - 8}>
            {name}
          </text>
        ))}
        {runsOf(points).map((run) => (
          <polyline
            key={run[0]!.touchpoint}
            class="curve-line"
            points={run
              .map(({ touchpoint, level }) => `${x(level!)},${track(placeOf.get(touchpoint)!)}`)
              .join(' ')}
          />
        ))}
        {points.map(({ touchpoint, name, level, value, low, high, expected, floor, isFew, volume }, at) => (
          <g key={touchpoint}>
            <rect
              class="curve-volume"
              x={PAD}
              y={track(at) + 16}
              width={volume * (WIDTH - 2 * PAD)}
              height={4}
            />
            <text class="curve-row-name" x={0} y={yOf(at) + 18}>
              {linesOf(name, NAME_COLUMNS)[0]}
              {breachesAt(touchpoint) && <tspan class="curve-breach"> {breachesAt(touchpoint)}</tspan>}
            </text>
            {expected !== null && (
              <line
                class="curve-expected"
                x1={x(expected)}
                x2={x(expected)}
                y1={track(at) - 14}
                y2={track(at) + 14}
              />
            )}
            {floor !== null && (
              <line class="curve-floor" x1={x(floor)} x2={x(floor)} y1={track(at) - 14} y2={track(at) + 14} />
            )}
            {low !== null && high !== null && (
              <line class="curve-interval" x1={x(low)} x2={x(high)} y1={track(at)} y2={track(at)} />
            )}
            {level === null ? (
              <text class="curve-nothing" x={WIDTH / 2} y={track(at) + 4}>
                {words.noData}
              </text>
            ) : (
              <>
                <circle
                  class={isFew ? 'curve-dot curve-dot-few' : 'curve-dot'}
                  cx={x(level)}
                  cy={track(at)}
                  r={6}
                />
                <text class="curve-row-value" x={WIDTH} y={yOf(at) + 18}>
                  {formatTenths(value!)}{' '}
                  {markOf(touchpoint)
                    .map((mark) => words[mark])
                    .join(', ')}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  )
}
