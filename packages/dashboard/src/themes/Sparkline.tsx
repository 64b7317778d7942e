import { formatWhole } from '../words/format.ts'

const HEIGHT = 24
const STEP = 8
const GAP = 2

/** A bar for each period; what it says is in the text alternative. */
export function Sparkline({ trend, label }: { trend: readonly number[]; label: string }) {
  const most = Math.max(1, ...trend)
  if (trend.length < 2) return null
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${STEP * trend.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${label}: ${trend.map(formatWhole).join(', ')}`}
    >
      {trend.map((count, at) => (
        <rect
          key={at}
          x={STEP * at}
          y={HEIGHT - (HEIGHT * count) / most}
          width={STEP - GAP}
          height={(HEIGHT * count) / most}
        />
      ))}
    </svg>
  )
}
