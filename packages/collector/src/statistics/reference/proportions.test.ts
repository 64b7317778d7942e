import { expect, test } from 'vitest'
import { meanIntervalOf, momentsOf } from '../moments-of.ts'
import { type Stratum, postStratify } from '../post-stratify.ts'
import { cusumRunLength, ewmaRunLength, limitOf } from '../run-length.ts'
import {
  answerVariance,
  daysUntil,
  exactSampleSizeFor,
  sampleSizeFor,
  sampleSizeToTell,
} from '../sample-size.ts'
import { figuresOf } from '../testing/figures-of.ts'
import { wilson } from '../wilson.ts'
import reference from './statistics.json' with { type: 'json' }

const { proportions } = reference
const { expectFigures, given, left } = figuresOf(proportions)

test('Wilson’s interval of a share', () => {
  for (const [at, { x, n }] of proportions.wilson.entries()) {
    const { low, share, high } = wilson(x, n)
    given(`wilson/${at}/x`, `wilson/${at}/n`)
    expectFigures(`wilson/${at}/p`, share)
    expectFigures(`wilson/${at}/ci`, [low, high])
  }
})

test('CSAT by its two best answers, and as a mean', () => {
  const scores = [0, ...proportions.csat.counts_1_to_5]
  given('csat/counts_1_to_5')
  const { n, mean, variance } = momentsOf(scores)
  const top = scores[4]! + scores[5]!
  const { low, share, high } = wilson(top, n)
  const t = meanIntervalOf({ n, mean, variance })!
  const ours = {
    n,
    top2: top,
    top2_share: share,
    wilson: [low, high],
    mean,
    sd: Math.sqrt(variance),
    t_ci: [t.low, t.high],
  }
  for (const [key, figure] of Object.entries(ours)) expectFigures(`csat/${key}`, figure)
})

test('CES as a mean, and by those who agree', () => {
  const scores = [0, ...proportions.ces.counts_1_to_7]
  given('ces/counts_1_to_7')
  const { n, mean, variance } = momentsOf(scores)
  const { low, share, high } = wilson(scores[5]! + scores[6]! + scores[7]!, n)
  const t = meanIntervalOf({ n, mean, variance })!
  const ours = {
    n,
    mean,
    sd: Math.sqrt(variance),
    t_ci: [t.low, t.high],
    share_5to7: share,
    wilson: [low, high],
  }
  for (const [key, figure] of Object.entries(ours)) expectFigures(`ces/${key}`, figure)
})

test('so many answers make an interval of that length, and that will be so long', () => {
  for (const [
    at,
    { pro: promoters, det: detractors, moe: margin, conf: confidence },
  ] of proportions.sample_size.entries()) {
    const wanted = { promoters, detractors, margin, confidence }
    given(...['pro', 'det', 'moe', 'conf'].map((key) => `sample_size/${at}/${key}`))
    expectFigures(`sample_size/${at}/var`, answerVariance(wanted))
    expectFigures(`sample_size/${at}/n_raw`, exactSampleSizeFor(wanted))
    expectFigures(`sample_size/${at}/n`, sampleSizeFor(wanted))
  }
  expect(sampleSizeToTell({ variance: 0.61, difference: 0.1 })).toBe(958)
  expect([daysUntil(938, 38, 90), daysUntil(10, 20, 0), daysUntil(10, 0, 0)]).toEqual([10, 0, Infinity])
})

const twoSided = (allowance: number) => (limit: number) => cusumRunLength({ allowance, limit, sides: 2 })

const ewma = (weight: number) => (limit: number) => ewmaRunLength({ weight, limit })

const expectOurs = (figure: string, ours: number) => expectFigures(`spc/${figure}`, ours)

test('charts of normal values alarm as seldom as R’s package spc says', () => {
  expectOurs('cusum_one_k.5_h4', cusumRunLength({ allowance: 0.5, limit: 4 }))
  expectOurs('cusum_two_k.5_h4', twoSided(0.5)(4))
  expectOurs('cusum_two_k.5_h5', twoSided(0.5)(5))
  expectOurs('cusum_two_k.5_h4_shift1', cusumRunLength({ allowance: 0.5, limit: 4, sides: 2, shift: 1 }))
  expectOurs('cusum_crit_two_ARL500_k.5', limitOf(twoSided(0.5), 500))
  expectOurs('cusum_crit_two_ARL370_k.25', limitOf(twoSided(0.25), 370))
  expectOurs('ewma_crit_l.1_ARL500', limitOf(ewma(0.1), 500))
  expectOurs('ewma_crit_l.2_ARL370', limitOf(ewma(0.2), 370))
  expectOurs('ewma_arl_l.2_c2.859', ewma(0.2)(2.859))
  expectOurs('ewma_arl_l.1_c2.7_shift.5', ewmaRunLength({ weight: 0.1, limit: 2.7, shift: 0.5 }))
})

test('answers that count by their group’s share of all customers', () => {
  // The reference gives what comes of the answers; these are the only ones that give just that.
  const strata: Stratum[] = [
    { name: 'web', detractors: 30, passives: 30, promoters: 60, share: 0.4 },
    { name: 'app', detractors: 24, passives: 18, promoters: 18, share: 0.5 },
    { name: 'email', detractors: 2, passives: 4, promoters: 14, share: 0.1 },
  ]
  const found = postStratify(strata, 10_000)
  expectFigures('poststrat', {
    unweighted_nps: found.unweighted,
    weighted_nps: found.weighted,
    se_survey: found.linearisedStandardError,
    se_formula_n_minus_1: found.standardError,
    se_formula_n: found.plainStandardError,
    weights: found.weights,
    kish_deff: found.designEffect,
    n_eff: found.effectiveN,
  })
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
