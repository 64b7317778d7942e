import { formatTenths } from '../words/format.ts'
import { type CurvePoint, type CurveShape, linesOf, runsOf } from './curve-of.ts'
import { journeyWords as words } from './words.ts'

export type Drawn = {
  shape: CurveShape
  markOf: (touchpoint: string) => ('peak' | 'trough' | 'end')[]
  breachesAt: (touchpoint: string) => string | undefined
}

const LEFT = 34
const TOP = 40
const PLOT = 240
const VOLUME = 44
const NAMES = 74
const LEAST_STEP = 84
const LEAST_WIDTH = 940
const LINE = 15
/** Columns of text that fit a step, in the drawing's own units. */
const COLUMN = 7.2

export function CurveAcross({ shape: { points, bands, marks }, markOf, breachesAt }: Drawn) {
  const width = Math.max(LEAST_WIDTH, LEFT + points.length * LEAST_STEP)
  const height = TOP + PLOT + VOLUME + NAMES
  const step = (width - LEFT) / points.length
  const x = (along: number) => LEFT + along * (width - LEFT)
  const y = (level: number) => TOP + (1 - level) * PLOT
  const bottom = TOP + PLOT + VOLUME
  const columns = Math.floor(step / COLUMN)
  return (
    <div class="curve-across">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" style={{ minWidth: `${width * 0.62}px` }}>
        {bands.map(({ name, from, to }, at) => (
          <g key={name}>
            <rect
              class={at % 2 === 0 ? 'curve-band' : 'curve-band curve-band-odd'}
              x={x(from)}
              width={x(to) - x(from)}
              y={0}
              height={bottom}
            />
            <text class="curve-stage" x={x(from) + 8} y={18}>
              {linesOf(name, Math.floor((x(to) - x(from) - 12) / COLUMN))[0]}
            </text>
          </g>
        ))}
        {marks.map(({ value, level }) => (
          <g key={value}>
            <line class="curve-grid" x1={LEFT} x2={width} y1={y(level)} y2={y(level)} />
            <text class="curve-mark" x={LEFT - 8} y={y(level) + 4}>
              {value}
            </text>
          </g>
        ))}
        {points.map(({ touchpoint, along, volume }) => (
          <rect
            key={touchpoint}
            class="curve-volume"
            x={x(along) - step * 0.18}
            width={step * 0.36}
            y={bottom - volume * (VOLUME - 8)}
            height={volume * (VOLUME - 8)}
          />
        ))}
        {points.map(({ touchpoint, along, expected, floor }) => (
          <g key={touchpoint}>
            {expected !== null && (
              <line
                class="curve-expected"
                x1={x(along) - step * 0.42}
                x2={x(along) + step * 0.42}
                y1={y(expected)}
                y2={y(expected)}
              />
            )}
            {floor !== null && (
              <line
                class="curve-floor"
                x1={x(along) - step * 0.42}
                x2={x(along) + step * 0.42}
                y1={y(floor)}
                y2={y(floor)}
              />
            )}
          </g>
        ))}
        {runsOf(points).map((run) => (
          <polyline
            key={run[0]!.touchpoint}
            class="curve-line"
            points={run.map(({ along, level }) => `${x(along)},${y(level!)}`).join(' ')}
          />
        ))}
        {points.map((point) => (
          <Dot
            key={point.touchpoint}
            point={point}
            x={x(point.along)}
            y={y}
            marks={markOf(point.touchpoint)}
          />
        ))}
        {points.map(({ touchpoint, name, along }) => (
          <text key={touchpoint} class="curve-name" x={x(along)} y={bottom + 18}>
            {linesOf(name, columns).map((line, at) => (
              <tspan key={line} x={x(along)} dy={at === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
            {breachesAt(touchpoint) && (
              <tspan class="curve-breach" x={x(along)} dy={LINE}>
                {breachesAt(touchpoint)}
              </tspan>
            )}
          </text>
        ))}
      </svg>
    </div>
  )
}

type DotProps = {
  point: CurvePoint
  x: number
  y: (level: number) => number
  marks: Drawn['markOf'] extends (touchpoint: string) => infer Marks ? Marks : never
}

function Dot({ point: { level, value, low, high, isFew }, x, y, marks }: DotProps) {
  if (level === null || value === null)
    return (
      <text class="curve-nothing" x={x} y={y(0.5)}>
        {words.noData}
      </text>
    )
  const top = y(high ?? level) - 12
  const isRoomBelow = marks.includes('trough') || top < TOP + 8
  return (
    <>
      {low !== null && high !== null && (
        <line class="curve-interval" x1={x} x2={x} y1={y(low)} y2={y(high)} />
      )}
      <circle class={isFew ? 'curve-dot curve-dot-few' : 'curve-dot'} cx={x} cy={y(level)} r={6} />
      <text class="curve-value" x={x} y={isRoomBelow ? y(low ?? level) + 20 : top}>
        {formatTenths(value)}
        {marks.length > 0 && (
          <tspan class={marks.includes('trough') ? 'curve-told curve-told-bad' : 'curve-told'}>
            {' '}
            {marks.map((mark) => words[mark]).join(', ')}
          </tspan>
        )}
      </text>
    </>
  )
}
