import type { Interval } from './format.ts'
import '../touchpoints/whisker.css'

type Props = { level: number; interval: Interval | null; expected?: number | undefined }

/** A level as a dot and its interval as a line, on 0–10. The numbers stand beside it in words. */
export function LevelWhisker({ level, interval, expected }: Props) {
  return (
    <div class="whisker" aria-hidden="true">
      {interval && (
        <span
          class="whisker-interval"
          style={{ left: `${10 * interval.low}%`, right: `${100 - 10 * interval.high}%` }}
        />
      )}
      <span class="whisker-score" style={{ left: `${10 * level}%` }} />
      {expected !== undefined && <span class="level-expected" style={{ left: `${10 * expected}%` }} />}
    </div>
  )
}
