import { expect, test } from 'vitest'
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, hochberg, holm } from '../adjust-p.ts'
import { chiSquare } from '../chi-square.ts'
import { fisherP } from '../fisher.ts'
import { moverDifference } from '../mover.ts'
import { npsDifference } from '../nps-difference.ts'
import { type Classes, npsMoments } from '../nps-interval.ts'
import { permutationP } from '../permutation.ts'
import { rankSum } from '../rank-sum.ts'
import { scoreInterval } from '../score-interval.ts'
import { figuresOf } from '../testing/figures-of.ts'
import { welch } from '../welch.ts'
import reference from './statistics.json' with { type: 'json' }

type Counts = [number, number, number]

const { multiplicity, ...cases } = reference.npsDifferences
const { expectFigures, given, left } = figuresOf(reference.npsDifferences)

const classesOf = ([detractors, passives, promoters]: Counts): Classes => ({
  detractors,
  passives,
  promoters,
})

const sampleOf = (counts: Counts) => {
  const { n, nps, variance } = npsMoments(classesOf(counts))
  return { n, mean: nps, variance: (variance * n) / (n - 1) }
}

const byScore = (counts: Counts) => ({
  value: npsMoments(classesOf(counts)).nps,
  ...scoreInterval(classesOf(counts)),
})

test.each(Object.entries(cases))('%s', (name, { a, b }) => {
  const [first, second] = [a as Counts, b as Counts]
  const expectOurs = (figure: string, ours: unknown, tolerance?: number) =>
    expectFigures(`${name}/${figure}`, ours, tolerance)
  given(`${name}/a`, `${name}/b`)
  expectOurs('nps_a', byScore(first).value)
  expectOurs('nps_b', byScore(second).value)
  for (const [prefix, added] of [
    ['wald', [0, 0, 0]],
    ['aw', undefined],
  ] as const) {
    const found = npsDifference(classesOf(first), classesOf(second), added)
    expectOurs(prefix === 'wald' ? 'diff' : 'aw_diff', found.difference)
    expectOurs(`${prefix}_se`, found.error)
    expectOurs(`${prefix}_z`, found.z)
    expectOurs(`${prefix}_p`, found.p)
    expectOurs(`${prefix}_ci`, [found.low, found.high])
  }
  const { low, high } = moverDifference(byScore(first), byScore(second))
  expectOurs('mover_score_ci', [low, high], 1e-6)
  const { t, df, p } = welch(sampleOf(first), sampleOf(second))
  expectOurs('welch_t', t)
  expectOurs('welch_df', df)
  expectOurs('welch_p', p)
  expectOurs('exact_permutation_p', permutationP(first, second))
  const classes = chiSquare([first, second])
  expectOurs('chisq', classes.statistic)
  expectOurs('chisq_df', classes.df)
  expectOurs('chisq_p', classes.p)
  expectOurs('wilcoxon_p_nocorr', rankSum(first, second).p)
  expectOurs('fisher_p', fisherP(first, second))
})

test('p-values of a table are adjusted together', () => {
  const { p } = multiplicity
  const methods = { holm, hochberg, BH: benjaminiHochberg, BY: benjaminiYekutieli, bonferroni }
  given('multiplicity/p')
  for (const [name, adjust] of Object.entries(methods)) {
    expectFigures(`multiplicity/${name}`, adjust(p))
    expect(adjust(p.toReversed())).toEqual(adjust(p).toReversed())
  }
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
