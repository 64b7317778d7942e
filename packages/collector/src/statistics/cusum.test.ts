import { expect, test } from 'vitest'
import { averageRunLength, limitFor, nextCusum, type Shares, type Steps, stepsFor } from './cusum.ts'
import { randomFrom } from './random-from.ts'

/** The answers from 0 to the alarm. */
function runOnce(
  random: () => number,
  { steps, shares, limit }: { steps: Steps; shares: Shares; limit: number },
) {
  let [value, answers] = [0, 0]
  while (value < limit) {
    const drawn = random()
    const isBad = drawn < shares.detractors
    const step = isBad
      ? steps.detractor
      : drawn < shares.detractors + shares.passives
        ? steps.passive
        : steps.promoter
    value = nextCusum(value, step)
    answers += 1
  }
  return answers
}

test.each([
  { shares: { detractors: 0.2, passives: 0.3, promoters: 0.5 }, allowance: 0.1, between: 400 },
  { shares: { detractors: 0.08, passives: 0.22, promoters: 0.7 }, allowance: 0.1, between: 1200 },
  { shares: { detractors: 0.45, passives: 0.3, promoters: 0.25 }, allowance: 0.05, between: 800 },
])('false alarms come as seldom as is said: every $between answers', ({ shares, allowance, between }) => {
  const random = randomFrom(11)
  const steps = stepsFor(shares.promoters - shares.detractors, allowance, 20)
  const limit = limitFor(steps, shares, between)
  const runs = 4000
  let answers = 0
  for (let run = 0; run < runs; run += 1) answers += runOnce(random, { steps, shares, limit })
  const rate = runs / answers
  expect(rate * between).toBeGreaterThan(0.9)
  expect(rate * between).toBeLessThan(1.1)
  expect(averageRunLength(steps, shares, limit - 1)).toBeLessThan(between)
})

test('a drop by twice the allowance is found many times sooner', () => {
  const shares = { detractors: 0.2, passives: 0.3, promoters: 0.5 }
  const steps = stepsFor(0.3, 0.1, 20)
  const limit = limitFor(steps, shares, 1000)
  expect(averageRunLength(steps, { detractors: 0.3, passives: 0.3, promoters: 0.4 }, limit)).toBeLessThan(120)
})
