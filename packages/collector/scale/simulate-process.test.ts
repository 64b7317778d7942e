import { expect, test } from 'vitest'
import { createRandom } from '../src/statistics/random.ts'
import { MOST_WAITING, simulateProcess } from './simulate-process.ts'
import { visitors } from './sources.ts'

const turn = { fixedMs: [1, 3], requestMs: 0.1, responseMs: 0.1, answerShare: 0.1 }

function run({ rate = 1000, requests = 20_000, seed = 1, perRequest = 1 } = {}) {
  return simulateProcess({
    source: visitors(rate, createRandom(seed)),
    turn,
    perRequest,
    requests,
    random: createRandom(seed + 1),
  })
}

test('the same seed gives the same run, another one another', () => {
  expect(run()).toEqual(run())
  expect(run({ seed: 7 }).elapsedMs).not.toBe(run().elapsedMs)
})

test('the process is busy for as long as its turns and requests take', () => {
  const { turns, answered, elapsedMs, utilisation } = run()
  expect((utilisation * elapsedMs) / (2 * turns + 0.2 * answered)).toBeCloseTo(1, 1)
})

test('nobody is answered before a turn of one', () => {
  expect(Math.min(...run().waitsMs)).toBeGreaterThanOrEqual(1.2 - 1e-9)
})

test('twice as much as it can take lets turns grow until what is too much is refused', () => {
  const { answered, refused, waitsMs } = run({ rate: 10_000, requests: 200_000 })
  expect(answered + refused).toBeGreaterThanOrEqual(200_000)
  expect(refused).toBeGreaterThan(0)
  // A full turn, and all that is read while it lasts.
  expect(Math.max(...waitsMs)).toBeLessThan(20 * MOST_WAITING * 0.2)
  expect(run({ rate: 4000, requests: 200_000 }).refused).toBe(0)
})
