import { expect, test } from 'vitest'
import { createRandom } from '../src/statistics/random.ts'
import { ASSUMED, carry, holdMsOf, type Postgres } from './replicas.ts'
import { simulateReplicas } from './simulate-replicas.ts'
import { meanOf } from './turn.ts'

const TOLERANCE = 0.15

const postgres: Postgres = { ...ASSUMED, cores: 32, countersPerSave: 4, mostCounters: 156, slots: 1 }

function both(replicas: number, savesPerSecond: number, slots: number) {
  const options = { replicas, savesPerSecond, collectorMs: 0.1, postgres: { ...postgres, slots } }
  return {
    told: carry(options),
    ran: simulateReplicas({ ...options, saves: 100_000, random: createRandom(1) }),
  }
}

test.each([
  [1, 100, 1],
  [1, 3000, 1],
  [2, 5000, 1],
  [4, 1000, 1],
  [4, 20_000, 1],
  [8, 20_000, 1],
  [8, 20_000, 4],
  [16, 40_000, 16],
  [32, 20_000, 8],
])('formula and simulation tell the same of %d collectors, %d saves a second and %d copies', (...of) => {
  const { told, ran } = both(...of)
  expectWithin(told.meanWaitMs, meanOf(ran.waitsMs))
  expectWithin(told.batchesPerSecond, (ran.batches / ran.elapsedMs) * 1000)
  expectWithin(told.lockUtilisation, ran.lockUtilisation)
  expect(ran.refused).toBe(0)
})

test('locked counters bound the batches, not the saves: batches grow until all is carried', () => {
  for (const slots of [1, 4]) {
    const { ran } = both(32, 20_000, slots)
    const perBatch = ran.waitsMs.length / ran.batches
    // Those of the fullest batch hold longest; half of the mean is shorter than nearly all.
    const most = (slots * 1000) / holdMsOf(postgres, perBatch / 2)
    expect((ran.batches / ran.elapsedMs) * 1000).toBeLessThan(1.1 * most)
    expect((ran.waitsMs.length / ran.elapsedMs) * 1000).toBeGreaterThan(0.95 * 20_000)
  }
})

test('twice the collectors at one copy wait twice as long; with a copy for each they do not', () => {
  expect(waitsOf(16, 1) / waitsOf(8, 1)).toBeGreaterThan(1.8)
  expect(waitsOf(16, 16) / waitsOf(8, 8)).toBeLessThan(1.1)
})

test('more saves than the threads of the collectors can read are not carried', () => {
  expect(both(2, 15_000, 2).told.meanWaitMs).toBeLessThan(Infinity)
  expect(carry({ replicas: 1, savesPerSecond: 15_000, collectorMs: 0.1, postgres }).meanWaitMs).toBe(Infinity)
})

function waitsOf(replicas: number, slots: number): number {
  return meanOf(both(replicas, 20_000, slots).ran.waitsMs)
}

function expectWithin(told: number, found: number): void {
  expect(Math.abs(told / found - 1), `${told} beside ${found}`).toBeLessThan(TOLERANCE)
}
