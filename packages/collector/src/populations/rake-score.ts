// Each dimension's shares as stated, all at once: the answers are weighted until every one of them is right.

import { npsOf } from '@innerloop/shared/nps-of'
import { describeWeighted, FEWEST_IN_GROUP } from '../reports/answering/weight-score.ts'
import { estimateOf } from '../reports/estimate-of.ts'
import { rake } from '../statistics/rake.ts'
import { addWeighted, noWeights, weightedNps } from '../statistics/weighted-nps.ts'
import type { Population } from './population.ts'
import type { Raking } from './raking.ts'

type Values = Record<string, string>

/** By the values of all dimensions together; `scores` counts the scores 0, 1, … 10. */
export type Cells = Map<string, { values: Values; scores: number[] }>

export function addToCell(cells: Cells, values: Values, score: number): void {
  const key = JSON.stringify(Object.values(values))
  const cell = cells.get(key) ?? { values, scores: new Array<number>(11).fill(0) }
  cell.scores[score]! += 1
  cells.set(key, cell)
}

export function rakeScore(cells: Cells, populations: readonly Population[]): Raking {
  const margins = Object.fromEntries(
    populations.map(({ dimension, shares }) => [dimension, sharesOf(shares)]),
  )
  const stated = (values: Values) =>
    populations.every(({ dimension }) => margins[dimension]![values[dimension]!] !== undefined)
  const known = [...cells.values()]
    .filter(({ values }) => stated(values))
    .map(({ values, scores }) => ({ values, scores, n: sizeOf(scores) }))
  const all = [...cells.values()].reduce((sum, { scores }) => sum + sizeOf(scores), 0)
  const n = known.reduce((sum, cell) => sum + cell.n, 0)
  const scarce = populations.flatMap(({ dimension, shares }) =>
    shares
      .filter(({ value }) => answersOf(known, dimension, value) < FEWEST_IN_GROUP)
      .map(({ value }) => `${dimension} ${value}`),
  )
  const isPossible = populations.length > 0 && scarce.length === 0
  const raked = isPossible ? rake(known, margins) : null
  const sums = noWeights()
  for (const [at, { scores }] of known.entries()) {
    const { detractors, passives, promoters } = npsOf(scores)
    const weight = raked?.weights[at] ?? 0
    addWeighted(sums, weight, -1, detractors)
    addWeighted(sums, weight, 0, passives)
    addWeighted(sums, weight, 1, promoters)
  }
  const found = weightedNps(sums)
  const weighted = {
    unweighted: estimateOf(
      'nps',
      known.reduce((sum, { scores }) => sum.map((count, at) => count + scores[at]!), NOBODY),
    ),
    score: found?.score ?? null,
    interval: found?.interval ?? null,
    designEffect: found ? n / found.effectiveN : null,
    effectiveN: found?.effectiveN ?? null,
    left: all - n,
    scarce,
  }
  const sources = [...new Set(populations.map(({ source }) => source))]
  return {
    ...weighted,
    dimensions: populations.map(({ dimension }) => dimension),
    sources,
    rounds: raked?.rounds ?? null,
    off: raked?.off ?? null,
    sentence:
      populations.length === 0
        ? 'No shares of all customers are stated: state those of at least one dimension.'
        : describeWeighted(weighted, sources.join('; ')),
  }
}

const NOBODY: number[] = new Array<number>(11).fill(0)

function sharesOf(shares: Population['shares']): Record<string, number> {
  const whole = shares.reduce((sum, { share }) => sum + share, 0)
  return Object.fromEntries(shares.map(({ value, share }) => [value, share / whole]))
}

function answersOf(
  cells: readonly { values: Values; n: number }[],
  dimension: string,
  value: string,
): number {
  return cells.reduce((sum, cell) => (cell.values[dimension] === value ? sum + cell.n : sum), 0)
}

function sizeOf(scores: readonly number[]): number {
  return scores.reduce((sum, count) => sum + count, 0)
}
