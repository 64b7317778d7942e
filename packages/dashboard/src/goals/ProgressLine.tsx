import './progress-line.css'

const SCALE = { nps: [-100, 100], csat: [0, 100], ces: [1, 7], 'response-rate': [0, 100] } as const

type Props = {
  metric: keyof typeof SCALE
  now: { score: number | null; interval: { low: number; high: number } | null }
  baseline?: number | null
  target: number
}

/** Baseline, score with its interval, and target on the whole scale. The sentence below says the same. */
export function ProgressLine({ metric, now, baseline = null, target }: Props) {
  const [lowest, highest] = SCALE[metric]
  const at = (value: number) =>
    `${Math.min(100, Math.max(0, (100 * (value - lowest)) / (highest - lowest)))}%`
  return (
    <div class="goal-line" aria-hidden="true">
      {now.interval && (
        <span
          class="goal-interval"
          style={{
            left: at(now.interval.low),
            right: `${100 - Number.parseFloat(at(now.interval.high))}%`,
          }}
        />
      )}
      {baseline !== null && <span class="goal-baseline" style={{ left: at(baseline) }} />}
      {now.score !== null && <span class="goal-now" style={{ left: at(now.score) }} />}
      <span class="goal-target" style={{ left: at(target) }} />
    </div>
  )
}
