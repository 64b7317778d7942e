// The trend over periods of equal length: a period in which nobody answered is a gap, never a zero or a guess.

import type { ScoreReport } from '@innerloop/collector'
import { periodsBetween } from './periods-between.ts'

export type Trend = {
  by: ScoreReport['by']
  /** First days of the periods, oldest first; the lists below go along with it. */
  periods: string[]
  score: (number | null)[]
  low: (number | null)[]
  high: (number | null)[]
  n: number[]
}

export function trendOf({ series, by }: Pick<ScoreReport, 'series' | 'by'>): Trend {
  const answered = series.filter(({ n }) => n > 0)
  const byPeriod = new Map(answered.map((period) => [period.from, period]))
  const periods = answered.length === 0 ? [] : periodsBetween(answered[0]!.from, answered.at(-1)!.from, by)
  const column = <T>(pick: (period: ScoreReport['series'][number] | undefined) => T) =>
    periods.map((from) => pick(byPeriod.get(from)))
  return {
    by,
    periods,
    score: column((period) => period?.score ?? null),
    low: column((period) => period?.interval?.low ?? null),
    high: column((period) => period?.interval?.high ?? null),
    n: column((period) => period?.n ?? 0),
  }
}

/** A period whose neighbours are gaps: no line and no band leads to it. */
export function isAlone({ score }: Trend, index: number): boolean {
  return score[index] !== null && (score[index - 1] ?? null) === null && (score[index + 1] ?? null) === null
}
