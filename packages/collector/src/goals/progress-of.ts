// How far a goal is, whether that can be told, and whether it will be by its date.

import { addDays, daysBetween } from '../counts/add-days.ts'
import { estimateOf } from '../reports/estimate-of.ts'
import { sampleSizeToTell, smallestToTell } from '../statistics/sample-size.ts'
import { effectOf } from '../initiatives/effect/effect-of.ts'
import { FEWEST } from '../initiatives/effect/tell-of.ts'
import { sizeOf, varianceOf } from '../initiatives/effect/variance-of.ts'
import type { Goal, ScoreGoal } from './goal.ts'
import type { GoalProgress } from './goals-report.ts'

type Days = { from: string; to: string }

/** Of the goal's days until its date, or until today on the way there; never before the baseline ends. */
export function daysOfNow({ baseline, days }: ScoreGoal, by: string, today: string): Days {
  const to = today < by ? today : by
  const from = addDays(to, 1 - days)
  const first = addDays(baseline.to, 1)
  return { from: from < first ? first : from, to }
}

type Measured = { before: readonly number[]; now: readonly number[]; days: Days; today: string }

export function scoreProgressOf(
  { target, by }: Goal,
  measure: ScoreGoal,
  { before, now, days, today }: Measured,
): Pick<GoalProgress, 'score' | 'verdict'> {
  const { metric, baseline } = measure
  const [was, is] = [estimateOf(metric, before), estimateOf(metric, now)]
  const isEnough = was.n >= FEWEST && is.n >= FEWEST
  const effect = isEnough ? effectOf(metric, { before, after: now }) : undefined
  const span = Math.max(1, daysBetween(days.from, days.to) + 1)
  const byThen = today > by ? is.n : Math.round((is.n / span) * measure.days)
  const rise = was.score === null ? 0 : target - was.score
  const variance = was.n < 2 ? undefined : varianceOf(metric, before)
  const smallest =
    variance === undefined || byThen === 0
      ? null
      : smallestToTell([variance / sizeOf(before), variance / byThen])
  return {
    score: {
      baseline: { ...was, ...baseline },
      now: { ...is, ...days },
      difference: effect?.difference ?? null,
      interval: effect?.interval ?? null,
      needed: variance === undefined || rise === 0 ? null : sampleSizeToTell({ variance, difference: rise }),
      byThen,
      canTell: smallest === null || rise === 0 ? null : smallest <= Math.abs(rise),
      smallest,
    },
    verdict: is.n < FEWEST ? 'cannot-tell' : verdictOf({ interval: is.interval, target, isOver: today > by }),
  }
}

type Judged = { interval: { low: number; high: number } | null; target: number; isOver: boolean }

function verdictOf({ interval, target, isOver }: Judged): GoalProgress['verdict'] {
  if (!interval) return 'cannot-tell'
  if (interval.low >= target) return 'reached'
  if (interval.high < target) return isOver ? 'missed' : 'not-yet'
  return 'cannot-tell'
}

/** What is counted by hand is taken as it is written down: the latest reading by the date. */
export function handProgressOf(goal: Goal, today: string): Pick<GoalProgress, 'reading' | 'verdict'> {
  const { measure, target, by } = goal
  if (measure.kind !== 'by-hand') return { reading: null, verdict: 'cannot-tell' }
  const counted = measure.readings.filter(({ on }) => on <= today && on <= by)
  const reading = counted.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1) ?? null
  if (!reading) return { reading, verdict: 'cannot-tell' }
  const isThere = target >= measure.baseline ? reading.value >= target : reading.value <= target
  return { reading, verdict: isThere ? 'reached' : today > by ? 'missed' : 'not-yet' }
}
