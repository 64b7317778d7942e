import { lifetimeValue } from '@innerloop/shared/lifetime-value'
import { worthOfPoints } from '@innerloop/shared/worth-of-points'
import { expect, test } from 'vitest'
import { rememberedOf } from '../peak-end.ts'
import { figuresOf } from '../testing/figures-of.ts'
import { breachesOf } from '../tolerance.ts'
import { prioritiesOf } from '../touchpoint-priority.ts'
import reference from './statistics.json' with { type: 'json' }

const { journeys } = reference
const { expectFigures, given, left } = figuresOf(journeys)

const place = ({ at, score }: { at: number; score: number }) => [at, score]

test('what is remembered of a journey', () => {
  for (const [index, { journey }] of journeys['peak_end_mid7.5'].entries()) {
    const { mean, end, peak, trough, intense, peakEnd, threePart } = rememberedOf(journey)
    expectFigures(`peak_end_mid7.5/${index}`, {
      journey,
      mean,
      end,
      pos_peak: place(peak),
      neg_peak: place(trough),
      intense_peak: place(intense),
      peak_end: peakEnd,
      three_part: threePart,
    })
  }
})

test('how often a limit is broken', () => {
  const { waits_h: waits, floor_h: limit } = journeys.tolerance
  const { breaches, n, share, low, high } = breachesOf([...waits, NaN], limit)
  given('tolerance/waits_h', 'tolerance/floor_h', 'tolerance/rule')
  expectFigures('tolerance/breaches', breaches)
  expectFigures('tolerance/share', share)
  expectFigures('tolerance/wilson', [low, high])
  expect(n).toBe(waits.length)
})

test('which touchpoint is first', () => {
  // The reference gives what comes of the visits and scores; these are ones that give it.
  const seen = {
    delivery: { frequency: 5200, score: 0.12 },
    support: { frequency: 900, score: -0.08 },
    price: { frequency: 2100, score: 0.25 },
    app: { frequency: 14_000, score: 0.41 },
    onboarding: { frequency: 400, score: 0.55 },
  }
  const keys = Object.keys(journeys.touchpoint_priority) as (keyof typeof seen)[]
  const importanceOf = (key: keyof typeof seen) => journeys.touchpoint_priority[key].importance
  const found = prioritiesOf(keys.map((key) => ({ ...seen[key], importance: importanceOf(key) })))
  for (const [at, key] of keys.entries()) {
    const { frequencyShare, weight, priority } = found[at]!
    given(`touchpoint_priority/${key}/importance`)
    expectFigures(`touchpoint_priority/${key}/freq_share`, frequencyShare)
    expectFigures(`touchpoint_priority/${key}/score`, weight)
    expectFigures(`touchpoint_priority/${key}/headroom_score`, priority)
  }
})

test('what a class is worth, and what five points are', () => {
  const { N, classes } = journeys.value
  given('value/N')
  for (const [key, { share, margin, churn }] of Object.entries(classes))
    expectFigures(`value/classes/${key}`, {
      share,
      margin,
      churn,
      ltv_undisc: lifetimeValue({ margin, churn }),
      ltv_disc10: lifetimeValue({ margin, churn, discount: 0.1 }),
    })
  const { promoter, detractor, passive } = classes
  const move = worthOfPoints({ customers: N, points: 5, from: detractor, to: passive })
  const atRisk = N * detractor.share * detractor.margin * detractor.churn
  expectFigures('value/promoter_to_detractor_ratio', lifetimeValue(promoter) / lifetimeValue(detractor))
  expectFigures('value/annual_margin_at_risk_detractors', atRisk)
  expectFigures('value/gain_if_5pct_points_detractor_to_passive_annual', move.annual)
  expectFigures('value/gain_if_5pct_points_ltv', move.lifetime)
})

test('every figure of this part was compared', () => {
  expect(left()).toEqual([])
})
