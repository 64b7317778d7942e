import { describe, expect, test } from 'vitest'
import { differenceOf } from '../../reports/difference-of.ts'
import reference from '../../statistics/reference/statistics.json' with { type: 'json' }
import { earlyEffectOf, effectOf, pOf } from './effect-of.ts'

const nps = (detractors: number, passives: number, promoters: number) => [
  ...new Array<number>(6).fill(0),
  detractors,
  0,
  passives,
  promoters,
  0,
]
const csat = (satisfied: number, others: number) => [0, others, 0, 0, satisfied, 0, 0, 0, 0, 0, 0]

test('before and after are the reference’s difference, interval and all', () => {
  const { a, b, diff, mover_score_ci: ci } = reference.npsDifferences.T1_n300
  const [before, after] = [a, b].map((counts) => nps(...(counts as [number, number, number])))
  const { difference, interval } = effectOf('nps', { before, after: after! })
  expect(difference / 100).toBeCloseTo(diff, 9)
  expect(interval.low / 100).toBeCloseTo(ci[0]!, 6)
  expect(interval.high / 100).toBeCloseTo(ci[1]!, 6)
})

test('CSAT is Newcombe’s interval, as in the report of two sides', () => {
  const [before, after] = [csat(30, 30), csat(48, 12)]
  const known = differenceOf('csat', before, after)
  const { difference, interval } = effectOf('csat', { before, after })
  expect(difference).toBeCloseTo(known.difference, 9)
  expect(interval.low).toBeCloseTo(known.interval.low, 9)
  expect(interval.high).toBeCloseTo(known.interval.high, 9)
  expect(pOf('csat', { before, after })).toBeCloseTo(known.p, 4)
})

test('what happened at the control too is not the effect', () => {
  const compared = {
    before: nps(40, 40, 20),
    after: nps(20, 40, 40),
    control: { before: nps(30, 40, 30), after: nps(20, 40, 40) },
  }
  const plain = effectOf('nps', { before: compared.before, after: compared.after })
  const controlled = effectOf('nps', compared)
  expect(plain.difference).toBeCloseTo(40, 9)
  expect(controlled.difference).toBeCloseTo(20, 9)
  // The interval of four scores is wider than that of two; without a change at the control it is the same estimate.
  expect(controlled.interval.high - controlled.interval.low).toBeGreaterThan(
    plain.interval.high - plain.interval.low,
  )
  const heldOut = effectOf('nps', { after: compared.after, control: { after: compared.before } })
  expect(heldOut.difference).toBeCloseTo(40, 9)
  expect(heldOut.interval.low).toBeCloseTo(plain.interval.low, 9)
})

test('the test rejects just where the interval leaves out 0', () => {
  for (const up of [50, 55, 60, 65, 70, 80]) {
    const compared = { before: nps(30, 20, 50), after: nps(80 - up, 20, up) }
    const { interval } = effectOf('nps', compared)
    expect(pOf('nps', compared) < 0.05).toBe(interval.low > 0 || interval.high < 0)
  }
})

/** Numbers of Mulberry32: the same each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Shares = readonly [detractors: number, passives: number]

function answers(random: () => number, n: number, [down, middle]: Shares): number[] {
  const counts: [number, number, number] = [0, 0, 0]
  for (let at = 0; at < n; at += 1) {
    const draw = random()
    counts[draw < down ? 0 : draw < down + middle ? 1 : 2] += 1
  }
  return nps(...counts)
}

const TRUTHS: Shares[] = [
  [0.2, 0.3],
  [0.35, 0.3],
  [0.1, 0.2],
  [0.5, 0.25],
]
const isFound = ({ interval }: { interval: { low: number; high: number } }) =>
  interval.low > 0 || interval.high < 0

describe('many worlds', () => {
  test('in which nothing changed: an effect is told in at most one of twenty', () => {
    const random = seeded(7)
    const told = { plain: 0, controlled: 0, heldOut: 0 }
    const worlds = 2400
    for (let world = 0; world < worlds; world += 1) {
      const truth = TRUTHS[world % TRUTHS.length]!
      const other = TRUTHS[(world >> 2) % TRUTHS.length]!
      const sizes = [20, 40, 80, 160, 300]
      const size = () => sizes[Math.floor(random() * sizes.length)]!
      const before = answers(random, size(), truth)
      const after = answers(random, size(), truth)
      const control = { before: answers(random, size(), other), after: answers(random, size(), other) }
      told.plain += Number(isFound(effectOf('nps', { before, after })))
      told.controlled += Number(isFound(effectOf('nps', { before, after, control })))
      told.heldOut += Number(isFound(effectOf('nps', { after, control: { after: before } })))
    }
    expect(told.plain / worlds).toBeLessThanOrEqual(0.05)
    expect(told.controlled / worlds).toBeLessThanOrEqual(0.05)
    expect(told.heldOut / worlds).toBeLessThanOrEqual(0.05)
    // The test is not empty: it does make use of what it is allowed.
    expect(told.plain / worlds).toBeGreaterThan(0.03)
    expect(told.controlled / worlds).toBeGreaterThan(0.03)
  })

  test('in which nothing changed, looked at every day: the early interval is never fooled more often than that', () => {
    const random = seeded(11)
    let [early, naive] = [0, 0]
    const worlds = 300
    for (let world = 0; world < worlds; world += 1) {
      const truth = TRUTHS[world % TRUTHS.length]!
      const before = answers(random, 200, truth)
      let after = new Array<number>(11).fill(0)
      const looks = { early: false, naive: false }
      for (let day = 0; day < 40; day += 1) {
        const today = answers(random, 5, truth)
        after = after.map((n, score) => n + today[score]!)
        if (day < 2) continue
        looks.early ||= isFound(earlyEffectOf('nps', { before, after }, 200))
        looks.naive ||= isFound(effectOf('nps', { before, after }))
      }
      early += Number(looks.early)
      naive += Number(looks.naive)
    }
    expect(early / worlds).toBeLessThanOrEqual(0.05)
    expect(naive / worlds).toBeGreaterThan(0.1)
  })

  test('in which it worked by 20 points: mostly found with 250 answers a side, and covered in 19 of 20', () => {
    const random = seeded(3)
    const worlds = 400
    let [found, covered] = [0, 0]
    for (let world = 0; world < worlds; world += 1) {
      const before = answers(random, 250, [0.35, 0.3])
      const after = answers(random, 250, [0.25, 0.3])
      const effect = effectOf('nps', { before, after })
      found += Number(effect.interval.low > 0)
      covered += Number(effect.interval.low <= 20 && effect.interval.high >= 20)
    }
    expect(found / worlds).toBeGreaterThan(0.75)
    expect(covered / worlds).toBeGreaterThanOrEqual(0.93)
  })
})
