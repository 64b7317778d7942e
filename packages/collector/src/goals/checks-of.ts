// Whether a score is made to look good: looked for where the counters can carry it, with few false alarms.

import type { Metric } from '@innerloop/shared/scale-of'
import { effectOf } from '../initiatives/effect/effect-of.ts'
import { FEWEST } from '../initiatives/effect/tell-of.ts'
import { sizeOf } from '../initiatives/effect/variance-of.ts'
import { holm } from '../statistics/adjust-p.ts'
import { compareShares } from '../statistics/compare-shares.ts'
import type { GoalCheck } from './goals-report.ts'

type Answers = { scores: readonly number[]; shown: number; started: number }
export type Place = {
  touchpoint: string
  owner: string | null
  /** Whether the goal is about it. */
  isMeant: boolean
  before: Answers
  now: Answers
}

/**
 * Of the two kinds of checks each finds something where there is nothing to be found in at most one goal of forty, so that
 * both together are wrong in one of twenty.
 */
const LEVEL = 0.025
const LEAST_TOP = 0.15
const MOST_ASKED = 0.7
const LEAST_RATE = 0.1

/** The lowest score of those who are not unhappy, and of those who give the highest. */
const TOP = { nps: [7, 9], csat: [4, 5], ces: [5, 7] } as const

/**
 * Whoever begs for a ten turns eights into tens: of those who are not unhappy, their customers give the highest scores
 * more often than others' do, by fifteen in a hundred at least. So does whoever is much better than all others: ask.
 *
 * @see compareShares, Holm over the owners
 */
export function topScoreChecks(metric: Metric, places: readonly Place[]): GoalCheck[] {
  const groups = [...Map.groupBy(places, ({ owner, touchpoint }) => owner ?? `/${touchpoint}`).values()]
  const compared = groups.flatMap((group) => {
    const own = topOf(metric, group)
    const others = topOf(
      metric,
      places.filter((one) => !group.includes(one)),
    )
    return own.n < FEWEST || others.n < FEWEST ? [] : [{ group, own, others, ...compareShares(others, own) }]
  })
  const adjusted = holm(compared.map(({ p }) => p))
  return compared.flatMap(({ group, own, others, difference }, index) => {
    const p = adjusted[index]!
    const meant = group.filter(({ isMeant }) => isMeant)
    if (meant.length === 0 || difference < LEAST_TOP || p >= LEVEL) return []
    return {
      kind: 'top-scores' as const,
      touchpoints: meant.map(({ touchpoint }) => touchpoint),
      owner: group[0]!.owner,
      share: own.hits / own.n,
      n: own.n,
      elsewhere: others.hits / others.n,
      nElsewhere: others.n,
      p,
    }
  })
}

function topOf(metric: Metric, places: readonly Place[]) {
  const [content, top] = TOP[metric]
  const countFrom = (from: number) => places.reduce((sum, { now }) => sum + sizeOf(now.scores.slice(from)), 0)
  return { hits: countFrom(top), n: countFrom(content) }
}

/**
 * The score of a place rises while its share of all prompts falls by three in ten, or while ten in a hundred fewer of
 * those who are asked answer. However prompts come and go, the rise alone is false in one of forty goals: its interval
 * is narrowed by the number of places.
 */
export function pickedChecks(metric: Metric, places: readonly Place[]): GoalCheck[] {
  const all = {
    before: places.reduce((sum, { before }) => sum + before.shown, 0),
    now: places.reduce((sum, { now }) => sum + now.shown, 0),
  }
  const meant = places.filter(
    ({ isMeant, before, now }) => isMeant && sizeOf(before.scores) >= FEWEST && sizeOf(now.scores) >= FEWEST,
  )
  return meant.flatMap(({ touchpoint, owner, before, now }) => {
    // Rises alone are looked at: of a two-sided interval half of the misses.
    const alpha = (2 * LEVEL) / meant.length
    const effect = effectOf(metric, { before: before.scores, after: now.scores }, alpha)
    if (effect.interval.low <= 0) return []
    const found = (kind: 'fewer-asked' | 'fewer-answer', was: number, is: number) => ({
      kind,
      touchpoint,
      owner,
      before: was,
      now: is,
      ...effect,
    })
    const asked = [before.shown / all.before, now.shown / all.now] as const
    const answer = [before.started / before.shown, now.started / now.shown] as const
    return [
      ...(asked[0] < 1 && asked[1] <= MOST_ASKED * asked[0] ? [found('fewer-asked', ...asked)] : []),
      ...(answer[1] <= answer[0] - LEAST_RATE ? [found('fewer-answer', ...answer)] : []),
    ]
  })
}
