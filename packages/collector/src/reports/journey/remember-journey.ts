// What to do about a journey follows from what is remembered of it: its worst moment, its end, its best moment.

import { z } from 'zod'
import { contrastOf } from '../../statistics/contrast.ts'
import type { Moments } from '../../statistics/moments-of.ts'
import { rememberedOf } from '../../statistics/peak-end.ts'
import { FEWEST } from '../describe-difference.ts'
import { Interval } from './level.ts'

/** Between passive and promoter: below it a moment counts as bad. */
export const MIDDLE = 7.5
const BEST = 10
/** By less a moment does not differ from the others in a way that anybody would remember. */
const WORTH_TELLING = 0.5

/** Whether customers get what they expect; `cannot-tell` while the interval takes in both. */
export const Verdict = z.enum(['met', 'below', 'cannot-tell'])
export type Verdict = z.infer<typeof Verdict>

export type Point = { touchpoint: string; moments: Moments; verdict: Verdict | null }

const Advice = z.object({
  label: z.enum(['fix-trough', 'finish-end', 'build-peak']),
  touchpoint: z.string(),
  /** `now`: do it; `holds`: as good as it should be; `cannot-tell`: the answers do not say. */
  verdict: z.enum(['now', 'holds', 'cannot-tell']),
  /** How much its level is above the mean of the others', below 0 where it is lower. */
  difference: z.number(),
  /** At 95%; of trough and peak, which are picked for being extreme, widened by Bonferroni. */
  interval: Interval,
  /** What would be remembered of the journey instead, on 0 … 10. */
  remembered: z.number(),
})
export type Advice = z.infer<typeof Advice>

export const Remembrance = z.object({
  /** Of the touchpoints' levels, each counting alike. */
  mean: z.number(),
  /** The mean of the most intense moment and the end. */
  peakEnd: z.number(),
  peak: z.string(),
  trough: z.string(),
  end: z.string(),
  intense: z.string(),
  advice: z.array(Advice),
  /** What to begin with; null while we cannot tell, or where all holds. */
  first: z.enum(['fix-trough', 'finish-end', 'build-peak']).nullable(),
})
export type Remembrance = z.infer<typeof Remembrance>

/**
 * Bad is a moment whose interval lies below the middle, or that is below what customers expect; fine is one whose
 * interval lies above it, and that is not below.
 * - fix-trough: now where the worst moment is bad; holds where it is fine.
 * - finish-end: now where the end is bad, or lower than the others by more than half a point; holds where it is fine and
 *   not lower by so much.
 * - build-peak: holds where the best moment is higher than the others by more than half a point; now where it is not.
 *
 * @param points in the customer's order; those with fewer than ten answers are left out
 * @returns null where fewer than two are left
 */
export function rememberJourney(points: readonly Point[]): Remembrance | null {
  const known = points.filter(({ moments }) => moments.n >= FEWEST)
  if (known.length < 2) return null
  const levels = known.map(({ moments }) => moments.mean)
  const remembered = rememberedOf(levels, MIDDLE)
  const { peak, trough, intense, mean, peakEnd } = remembered
  const end = known.length - 1
  const restOf = (at: number) => (levels.reduce((sum, level) => sum + level, 0) - levels[at]!) / end
  const after = (at: number, level: number) =>
    rememberedOf(levels.with(at, Math.max(level, levels[at]!)), MIDDLE).peakEnd
  const advice: Advice[] = [
    { ...judgeTrough(known, trough.at), remembered: after(trough.at, restOf(trough.at)) },
    { ...judgeEnd(known, end), remembered: after(end, peak.score) },
    { ...judgePeak(known, peak.at), remembered: after(peak.at, BEST) },
  ]
  return {
    mean,
    peakEnd,
    peak: known[peak.at]!.touchpoint,
    trough: known[trough.at]!.touchpoint,
    end: known[end]!.touchpoint,
    intense: known[intense.at]!.touchpoint,
    advice,
    first: advice.find(({ verdict }) => verdict === 'now')?.label ?? null,
  }
}

type Judged = Omit<Advice, 'remembered'>

function judgeTrough(points: readonly Point[], at: number): Judged {
  const point = points[at]!
  const verdict = isBad(point) ? 'now' : isFine(point) ? 'holds' : 'cannot-tell'
  return { label: 'fix-trough', verdict, ...besideOthers(points, at, points.length) }
}

function judgeEnd(points: readonly Point[], at: number): Judged {
  const point = points[at]!
  const compared = besideOthers(points, at, 1)
  const { low, high } = compared.interval
  const verdict =
    isBad(point) || high < -WORTH_TELLING
      ? 'now'
      : isFine(point) && low >= -WORTH_TELLING
        ? 'holds'
        : 'cannot-tell'
  return { label: 'finish-end', verdict, ...compared }
}

function judgePeak(points: readonly Point[], at: number): Judged {
  const compared = besideOthers(points, at, points.length)
  const { low, high } = compared.interval
  const verdict = low > WORTH_TELLING ? 'holds' : high <= WORTH_TELLING ? 'now' : 'cannot-tell'
  return { label: 'build-peak', verdict, ...compared }
}

/** @param picked from how many it was picked for being extreme */
function besideOthers(points: readonly Point[], at: number, picked: number) {
  const weights = points.map((_, index) => (index === at ? 1 : -1 / (points.length - 1)))
  const moments = points.map((point) => point.moments)
  const { value, interval } = contrastOf(moments, weights, 0.05 / picked)
  return { touchpoint: points[at]!.touchpoint, difference: value, interval }
}

function isBad({ moments, verdict }: Point): boolean {
  return verdict === 'below' || contrastOf([moments], [1]).interval.high < MIDDLE
}

function isFine({ moments, verdict }: Point): boolean {
  return verdict !== 'below' && contrastOf([moments], [1]).interval.low >= MIDDLE
}
