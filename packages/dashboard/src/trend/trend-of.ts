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
  breaks: TrendBreak[]
}

/** `at` counts periods, of which 0 is the middle of the first: on its day the line is crossed. */
export type TrendBreak = ScoreReport['breaks'][number] & { at: number }

type Reported = Pick<ScoreReport, 'series' | 'by' | 'breaks'>

export function trendOf({ series, by, breaks }: Reported): Trend {
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
    breaks: breaks.flatMap((one) => {
      const at = placeOf(one.day, periods, by)
      return at === null ? [] : [{ ...one, at }]
    }),
  }
}

const DAY_MS = 86_400_000

/** Where among the periods a day begins; null if that is before or behind all answers. */
function placeOf(day: string, periods: readonly string[], by: ScoreReport['by']): number | null {
  const index = periods.findLastIndex((from) => from <= day)
  if (index === -1) return null
  const [from, next] = boundsOf(periods[index]!, by)
  const part = (Date.parse(day) - from) / (next - from)
  const isWithin = part < 1 && (index > 0 || part > 0)
  return isWithin ? index - 0.5 + part : null
}

function boundsOf(from: string, by: ScoreReport['by']): [from: number, next: number] {
  const begin = new Date(from)
  if (by === 'month') return [begin.getTime(), Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1)]
  return [begin.getTime(), begin.getTime() + (by === 'week' ? 7 : 1) * DAY_MS]
}

/** A period whose neighbours are gaps: no line and no band leads to it. */
export function isAlone({ score }: Trend, index: number): boolean {
  return score[index] !== null && (score[index - 1] ?? null) === null && (score[index + 1] ?? null) === null
}
