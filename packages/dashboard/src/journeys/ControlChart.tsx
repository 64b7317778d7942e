import type { FloorReport } from '@innerloop/collector'

const WIDTH = 640
const HEIGHT = 150
const PAD = 8

/** The share of breaches week by week, with the limits of chance; the table beside it says the same. */
export function ControlChart({ floor: { weeks, centre } }: { floor: FloorReport }) {
  const most = Math.max(0.01, ...weeks.map(({ share, limits }) => Math.max(share, limits?.high ?? 0)))
  const step = (WIDTH - 2 * PAD) / weeks.length
  const x = (at: number) => PAD + step * (at + 0.5)
  const y = (share: number) => HEIGHT - PAD - (share / most) * (HEIGHT - 2 * PAD)
  return (
    <svg class="control-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {weeks.map(
        ({ from, limits }, at) =>
          limits && (
            <rect
              key={from}
              class="control-limits"
              x={x(at) - step / 2}
              width={step}
              y={y(limits.high)}
              height={y(limits.low) - y(limits.high)}
            />
          ),
      )}
      <line class="control-centre" x1={PAD} x2={WIDTH - PAD} y1={y(centre)} y2={y(centre)} />
      <polyline
        class="control-line"
        points={weeks.map(({ share }, at) => `${x(at)},${y(share)}`).join(' ')}
      />
      {weeks.map(({ from, share, isOut }, at) => (
        <circle
          key={from}
          class={isOut ? 'control-point control-out' : 'control-point'}
          cx={x(at)}
          cy={y(share)}
          r={isOut ? 5 : 3}
        />
      ))}
    </svg>
  )
}
