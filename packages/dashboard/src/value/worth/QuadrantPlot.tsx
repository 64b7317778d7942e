import type { ValueResult } from '@innerloop/collector'
import { formatWhole } from '../../words/format.ts'
import { valueWords } from '../words.ts'
import { quadrantScale } from './quadrant-scale.ts'

type Row = ValueResult['groups'][number]['rows'][number] & { name: string }
type Props = { title: string; rows: readonly Row[]; overall: ValueResult['overall'] }

const words = valueWords.quadrant
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [720, 420, 88, 44, 14, 14]
const MOST_RADIUS = 20

/** Segments by NPS and by worth, with their intervals; the lines are those of everybody. */
export function QuadrantPlot({ title, rows, overall }: Props) {
  const known = rows.filter(({ nps, worth }) => nps.score !== null && worth.value !== null)
  if (known.length === 0 || overall.worth.value === null || overall.nps.score === null) return null
  const all = { score: overall.nps.score, worth: overall.worth.value }
  const points = known.flatMap(({ nps, worth }) => [
    { score: nps.interval?.low ?? nps.score!, worth: worth.interval?.low ?? worth.value! },
    { score: nps.interval?.high ?? nps.score!, worth: worth.interval?.high ?? worth.value! },
  ])
  const field = { width: WIDTH - LEFT - RIGHT, height: HEIGHT - TOP - BOTTOM }
  const { x, y, worths } = quadrantScale([...points, all], field)
  const most = Math.max(...known.map(({ n }) => n))
  const radiusOf = (n: number) => Math.max(4, MOST_RADIUS * Math.sqrt(n / most))
  return (
    <figure class="value-quadrant">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.picture(title)}>
        <g transform={`translate(${LEFT} ${TOP})`}>
          <rect
            class="quadrant-good"
            x={x(all.score)}
            y={0}
            width={field.width - x(all.score)}
            height={y(all.worth)}
          />
          <rect class="quadrant-save" x={0} y={0} width={x(all.score)} height={y(all.worth)} />
          <line class="quadrant-line" x1={x(all.score)} x2={x(all.score)} y1={0} y2={field.height} />
          <line class="quadrant-line" x1={0} x2={field.width} y1={y(all.worth)} y2={y(all.worth)} />
          <text class="quadrant-corner" x={field.width - 8} y={18} text-anchor="end">
            {words.corners.both}
          </text>
          <text class="quadrant-corner" x={8} y={18}>
            {words.corners.worthy}
          </text>
          <text class="quadrant-corner" x={field.width - 8} y={field.height - 8} text-anchor="end">
            {words.corners.happy}
          </text>
          <text class="quadrant-corner" x={8} y={field.height - 8}>
            {words.corners.neither}
          </text>
          {worths.map((worth) => (
            <text key={worth} class="quadrant-tick" x={-8} y={y(worth) + 4} text-anchor="end">
              {valueWords.amount(worth)}
            </text>
          ))}
          {known.map(({ value, name, nps, worth, n }) => {
            const [cx, cy] = [x(nps.score!), y(worth.value!)]
            return (
              <g key={value}>
                {nps.interval && (
                  <line
                    class="quadrant-bar"
                    x1={x(nps.interval.low)}
                    x2={x(nps.interval.high)}
                    y1={cy}
                    y2={cy}
                  />
                )}
                {worth.interval && (
                  <line
                    class="quadrant-bar"
                    x1={cx}
                    x2={cx}
                    y1={y(worth.interval.low)}
                    y2={y(worth.interval.high)}
                  />
                )}
                <circle class="quadrant-dot" cx={cx} cy={cy} r={radiusOf(n)} />
                <text class="quadrant-name" x={cx} y={cy - radiusOf(n) - 6} text-anchor="middle">
                  {name}
                </text>
              </g>
            )
          })}
          <text class="quadrant-tick" x={x(all.score)} y={field.height + 18} text-anchor="middle">
            {formatWhole(all.score)}
          </text>
          <text class="quadrant-tick" x={field.width} y={field.height + 36} text-anchor="end">
            {words.axisNps}
          </text>
          <text class="quadrant-tick" x={-LEFT + 2} y={field.height + 36}>
            {words.axisWorth}
          </text>
        </g>
      </svg>
    </figure>
  )
}
