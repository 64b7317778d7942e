// Who answers is not who was asked: each group counts by its known share, and the plain score stays beside it.

import { npsOf } from '@innerloop/shared/nps-of'
import { Z_95 } from '../../statistics/normal.ts'
import { postStratify } from '../../statistics/post-stratify.ts'
import { estimateOf } from '../estimate-of.ts'
import type { AnsweringReport, Weighted } from './answering-report.ts'

/** A group with fewer answers cannot stand for its share of all customers. */
export const FEWEST_IN_GROUP = 10

type Stated = { value: string; share: number }
type Given = {
  shares: readonly Stated[]
  source: string
  /** Counts of the scores 0, 1, … 10 by value. */
  scores: ReadonlyMap<string, readonly number[]>
}

/** NPS by post-stratification, with the interval of its groups' own variances. */
export function weightScore({ shares, source, scores }: Given): NonNullable<AnsweringReport['weighted']> {
  const whole = shares.reduce((sum, { share }) => sum + share, 0)
  const groups = shares.map(({ value, share }) => {
    const found = npsOf(scores.get(value) ?? NOBODY)
    return { ...found, name: value, share: share / whole }
  })
  const known = groups.reduce((sum, { n }) => sum + n, 0)
  const all = [...scores.values()].flat().reduce((sum, count) => sum + count, 0)
  const scarce = groups.filter(({ n }) => n < FEWEST_IN_GROUP).map(({ name }) => name)
  const found = scarce.length > 0 ? null : postStratify(groups, known)
  const score = found && 100 * found.weighted
  const margin = found && 100 * Z_95 * found.standardError
  const stated = new Set(shares.map(({ value }) => value))
  const plain = [...scores].filter(([value]) => stated.has(value)).map(([, counts]) => counts)
  const sum = plain.reduce<number[]>((total, counts) => total.map((count, at) => count + counts[at]!), NOBODY)
  const weighted = {
    unweighted: estimateOf('nps', sum),
    score,
    interval:
      score === null || margin === null
        ? null
        : { low: Math.max(-100, score - margin), high: Math.min(100, score + margin) },
    designEffect: found?.designEffect ?? null,
    effectiveN: found?.effectiveN ?? null,
    left: all - known,
    scarce,
  }
  return {
    ...weighted,
    sentence: describeWeighted(weighted, source),
    source,
    groups: groups.map(({ name, n, share }) => ({
      value: name,
      n,
      share: known === 0 ? 0 : n / known,
      stated: share,
      weight: found ? (found.weights[name] ?? null) : null,
    })),
  }
}

const NOBODY: number[] = new Array<number>(11).fill(0)

export function describeWeighted(weighted: Omit<Weighted, 'sentence'>, source: string): string {
  const { unweighted, score, interval, designEffect, effectiveN, scarce } = weighted
  if (score === null || interval === null || designEffect === null || effectiveN === null)
    return `We cannot weight yet: ${scarce.join(', ')} ${scarce.length === 1 ? 'has' : 'have'} fewer than ${FEWEST_IN_GROUP} answers.`
  return `With each group at its share of all customers (${source}), NPS is ${write(score)} (95% interval ${write(interval.low)} to ${write(interval.high)}) instead of ${write(unweighted.score!)}; that is as certain as ${Math.round(effectiveN)} of the ${unweighted.n} answers (design effect ${designEffect.toFixed(2)}).`
}

function write(value: number): string {
  return value.toFixed(1).replace('-', '−')
}
