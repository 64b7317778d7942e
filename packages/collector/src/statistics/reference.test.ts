import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { benjaminiHochberg, benjaminiYekutieli, hochberg, holm } from './adjust-p.ts'
import { averageRunLength, limitFor, nextCusum, stepsFor } from './cusum.ts'
import { correlationsOf, explainedBy, shapleyShares } from './drivers.ts'
import { pooledPrior, weighWords } from './log-odds.ts'
import { moverDifference } from './mover.ts'
import { mixtureRadius, rhoFor } from './normal-mixture.ts'
import { rememberedOf } from './peak-end.ts'
import { permutationP } from './permutation.ts'
import { postStratify } from './post-stratify.ts'
import reference from './reference/statistics.json' with { type: 'json' }
import { relativeWeights } from './relative-weights.ts'
import { prioritiesOf } from './touchpoint-priority.ts'
import { breachesOf } from './tolerance.ts'
import { inverseFrequencies, tfIdf } from './tf-idf.ts'
import { daysUntil, sampleSizeFor, sampleSizeToTell } from './sample-size.ts'
import { scoreInterval } from './score-interval.ts'

const { npsIntervals, npsDifferences, proportions, drivers, text, sequential, journeys } = reference

const side = ([detractors = 0, passives = 0, promoters = 0]: number[]) => ({
  value: (promoters - detractors) / (detractors + passives + promoters),
  ...scoreInterval({ detractors, passives, promoters }),
})

const count = (comments: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const word of comments.join(' ').split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function expectClose(actual: readonly number[], expected: readonly number[], tolerance = 1e-9): void {
  expect(actual).toHaveLength(expected.length)
  for (const [at, value] of actual.entries()) expect(Math.abs(value - expected[at]!)).toBeLessThan(tolerance)
}

test('p-values of a table are adjusted together', () => {
  const { p, holm: byHolm, hochberg: byHochberg, BH, BY } = npsDifferences.multiplicity
  expectClose(holm(p), byHolm)
  expectClose(hochberg(p), byHochberg)
  expectClose(benjaminiHochberg(p), BH)
  expectClose(benjaminiYekutieli(p), BY)
  expectClose(holm(p.toReversed()), byHolm.toReversed())
})

test('so many answers make an interval of that length, and that will be so long', () => {
  for (const { pro, det, moe, conf, n } of proportions.sample_size)
    expect(sampleSizeFor({ promoters: pro, detractors: det, margin: moe, confidence: conf })).toBe(n)
  expect(sampleSizeToTell({ variance: 0.61, difference: 0.1 })).toBe(958)
  expect([daysUntil(938, 38, 90), daysUntil(10, 20, 0), daysUntil(10, 0, 0)]).toEqual([10, 0, Infinity])
})

test('the score interval of NPS', () => {
  for (const { detractors, passives, promoters, score_exact: expected } of Object.values(
    npsIntervals,
  ).flatMap((one) => ('detractors' in one && 'score_exact' in one ? [one] : []))) {
    const { low, high } = scoreInterval({ detractors, passives, promoters })
    expectClose([low, high], expected as number[], 1e-6)
  }
  const [detractors = 0, passives = 0, promoters = 0] = npsIntervals.C90.x
  const { low, high } = scoreInterval({ detractors, passives, promoters }, 0.9)
  expectClose([low, high], npsIntervals.C90.score_exact, 1e-6)
})

test('a difference of two sides, by their own intervals and by dealing the answers out', () => {
  for (const { a, b, mover_score_ci: expected, exact_permutation_p: p } of [
    npsDifferences.T1_n300,
    npsDifferences.T3_degenerate,
  ]) {
    const { low, high } = moverDifference(side(a), side(b))
    expectClose([low, high], expected, 1e-6)
    expect(permutationP(a as [number, number, number], b as [number, number, number])).toBeCloseTo(p, 9)
  }
})

test('a CUSUM of −1, 0 and 1: its run lengths, and its course', () => {
  const { scores_x10: scores, mu0, k, ARL, trace_at: trace } = sequential.cusum_lattice
  const steps = stepsFor(mu0, k)
  expect(steps).toEqual(scores)
  const inControl = { detractors: 0.2, passives: 0.3, promoters: 0.5 }
  for (const [limit, lengths] of Object.entries(ARL)) {
    expect(averageRunLength(steps, inControl, Number(limit))).toBeCloseTo(lengths['in_control(.2,.3,.5)'], 8)
    const dropped = { detractors: 0.35, passives: 0.3, promoters: 0.35 }
    expect(averageRunLength(steps, dropped, Number(limit))).toBeCloseTo(lengths['shift_NPS_0(.35,.3,.35)'], 8)
  }
  expect(limitFor(steps, inControl, 400)).toBeLessThanOrEqual(150)
  expect(limitFor(steps, inControl, 405)).toBeGreaterThan(150)
  expect(nextCusum(nextCusum(0, steps.promoter), steps.passive)).toBe(trace['1'])
})

test('an interval that holds whenever one looks', () => {
  const { t_opt: best, rho, radius } = sequential.normal_mixture
  expect(rhoFor(best, 0.05)).toBeCloseTo(rho, 9)
  for (const [n, expected] of Object.entries(radius))
    expect(mixtureRadius(Number(n), 0.05, rho)).toBeCloseTo(expected, 9)
})

test('shares of R², over all orders and by relative weights', () => {
  const { attitude, two_pred: two } = drivers
  const lines = readFileSync(new URL('reference/attitude.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const correlations = correlationsOf(lines.slice(1).map((line) => line.split(',').map(Number)))
  expectClose(correlations.withScore, attitude.r_xy)
  expect(explainedBy(correlations, [0, 1, 2, 3, 4, 5])).toBeCloseTo(attitude.R2, 9)
  expectClose(shapleyShares(correlations), attitude.lmg)
  expectClose(relativeWeights(correlations), attitude.johnson_rw)
  const pair = {
    withScore: [two.r1, two.r2],
    among: [
      [1, two.r12],
      [two.r12, 1],
    ],
  }
  expectClose(shapleyShares(pair), two.lmg)
  expectClose(relativeWeights(pair), two.johnson_rw)
})

test('words that set detractors apart from promoters', () => {
  const {
    detractor_comments: bad,
    promoter_comments: good,
    informative_pooled_a0_10: expected,
  } = text.case1_en
  const weights = weighWords(count(bad), count(good), pooledPrior(count(bad), count(good), 10))
  expect(weights).toHaveLength(text.case1_en.vocab)
  for (const { word, logOdds, z } of weights) {
    const wanted = expected[word as keyof typeof expected]
    expect(logOdds).toBeCloseTo(wanted.delta, 9)
    expect(z).toBeCloseTo(wanted.z, 9)
  }
})

test('what is remembered of a journey', () => {
  for (const { journey, mean, end, pos_peak, neg_peak, intense_peak, peak_end, three_part } of journeys[
    'peak_end_mid7.5'
  ]) {
    const remembered = rememberedOf(journey)
    expect(remembered).toMatchObject({ mean, end, peakEnd: peak_end })
    expect(remembered.threePart).toBeCloseTo(three_part, 12)
    expect(
      [remembered.peak, remembered.trough, remembered.intense].map(({ at, score }) => [at, score]),
    ).toEqual([pos_peak, neg_peak, intense_peak])
  }
})

test('answers that count by their group’s share of all customers', () => {
  const strata = [
    { name: 'web', detractors: 20, passives: 30, promoters: 50, share: 0.3333 },
    { name: 'app', detractors: 30, passives: 20, promoters: 30, share: 0.6667 },
  ]
  const { unweighted, weighted, weights, effectiveN } = postStratify(strata, 1000)
  expect(unweighted).toBeCloseTo(30 / 180, 12)
  expect(weighted).toBeCloseTo(0.3333 * 0.3, 12)
  expect(weights['web']).toBeCloseTo(3.333, 12)
  expect(effectiveN).toBeLessThan(180)
})

test('a word tells most where it is often, and seldom elsewhere', () => {
  const words = text.tfidf.docs.map((comment) => comment.split(' '))
  const frequencies = inverseFrequencies(words)
  expect([...frequencies.keys()].toSorted()).toEqual(text.tfidf.vocab)
  for (const [word, expected] of Object.entries(text.tfidf.idf))
    expect(frequencies.get(word)).toBeCloseTo(expected, 9)
  const first = tfIdf(words[0]!, frequencies)
  expect(first.size).toBe(Object.keys(text.tfidf.doc0).length)
  for (const [word, expected] of Object.entries(text.tfidf.doc0))
    expect(first.get(word)).toBeCloseTo(expected, 9)
  expect(tfIdf(['unheard'], frequencies).size).toBe(0)
})

test('how often a limit is broken, and which touchpoint is first', () => {
  const { waits_h: waits, floor_h: limit, breaches, share, wilson } = journeys.tolerance
  const found = breachesOf([...waits, NaN], limit)
  expect(found).toMatchObject({ breaches, share, n: waits.length })
  expectClose([found.low, found.high], wilson)
  // The reference gives what comes of the visits and scores; these are the ones that give it.
  const visits = { delivery: 5200, support: 900, price: 2100, app: 14_000, onboarding: 400 }
  const scores = { delivery: 0.12, support: -0.08, price: 0.25, app: 0.41, onboarding: 0.55 }
  const expected = journeys.touchpoint_priority
  const keys = Object.keys(expected) as (keyof typeof expected)[]
  const found1 = prioritiesOf(
    keys.map((key) => ({
      frequency: visits[key],
      importance: expected[key].importance,
      score: scores[key],
    })),
  )
  for (const [at, key] of keys.entries()) {
    expect(found1[at]!.frequencyShare).toBeCloseTo(expected[key].freq_share, 9)
    expect(found1[at]!.weight).toBeCloseTo(expected[key].score, 9)
    expect(found1[at]!.priority).toBeCloseTo(expected[key].headroom_score, 9)
  }
})
