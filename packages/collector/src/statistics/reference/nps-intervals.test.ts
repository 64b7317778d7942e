import { expect, test } from 'vitest'
import { dirichletNps } from '../dirichlet.ts'
import { likelihoodInterval } from '../likelihood-interval.ts'
import { adjustedWald, npsMoments, trinomialT } from '../nps-interval.ts'
import { Z_95 } from '../normal.ts'
import { scoreInterval } from '../score-interval.ts'
import { figuresOf } from '../testing/figures-of.ts'
import reference from './statistics.json' with { type: 'json' }

const { C90, ...cases } = reference.npsIntervals
const { expectFigures, given, left } = figuresOf(reference.npsIntervals)

const limits = (found: { low: number; high: number } | null) =>
  found ? [found.low, found.high] : [null, null]

test.each(Object.entries(cases))('%s', (name, { detractors, passives, promoters }) => {
  const classes = { detractors, passives, promoters }
  const { n, nps, variance } = npsMoments(classes)
  const wald = adjustedWald(classes, [0, 0, 0])
  const adjusted = adjustedWald(classes)
  const expectOurs = (figure: string, ours: unknown, tolerance?: number) =>
    expectFigures(`${name}/${figure}`, ours, tolerance)
  given(...['detractors', 'passives', 'promoters'].map((one) => `${name}/${one}`))
  expectOurs('n', n)
  expectOurs('nps', nps)
  expectOurs('var_pop', variance)
  expectOurs('se_wald', wald.error)
  expectOurs('moe95_points', 100 * Z_95 * wald.error)
  expectOurs('wald', limits(wald))
  expectOurs('trinomial_t', limits(trinomialT(classes)))
  expectOurs('adj_wald_075_15_075', limits(adjusted))
  expectOurs('adj_wald_clipped', [Math.max(-1, adjusted.low), Math.min(1, adjusted.high)])
  expectOurs('adj_nps', adjusted.nps)
  expectOurs('adj_wald_111', limits(adjustedWald(classes, [1, 1, 1])))
  expectOurs('adj_wald_030', limits(adjustedWald(classes, [0, 3, 0])))
  // The package's own search stops a little early: it is the score interval to six digits.
  expectOurs('iterative_pkg', limits(scoreInterval(classes)), 1e-6)
  expectOurs('score_exact', limits(scoreInterval(classes)), 1e-6)
  expectOurs('lr_profile', limits(likelihoodInterval(classes)), 1e-6)
  for (const [key, prior] of [
    ['dirichlet_jeffreys', [0.5, 0.5, 0.5]],
    ['dirichlet_075_15_075', [0.75, 1.5, 0.75]],
  ] as const) {
    const { mean, sd, low, high, positive } = dirichletNps(classes, prior)
    expectOurs(key, { mean, sd, q025: low, q975: high, p_gt0: positive })
  }
})

test('another confidence', () => {
  const [detractors = 0, passives = 0, promoters = 0] = C90.x
  const classes = { detractors, passives, promoters }
  given('C90/x', 'C90/conf')
  expectFigures('C90/adj_wald', limits(adjustedWald(classes, undefined, C90.conf)))
  expectFigures('C90/score_exact', limits(scoreInterval(classes, C90.conf)), 1e-6)
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
