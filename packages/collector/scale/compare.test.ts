import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { type Measured, readMeasured } from './measured.ts'

// What is told rests on CPU times and on what a save waits that is alone, not on the throughput or the waits below.
const THROUGHPUT = 0.25
const MIDDLE_WAIT = 0.3
const SHARED = 0.25
/** With more in a request, the process looks up from reading less often than the simulation does. */
const SHARED_OF_FIVE = 0.75

const measured = readMeasured()
const compared = compare(measured, 1)

test.each(compared)('formula and simulation tell the throughput that was measured: $measured', (one) => {
  expect(one.measured.responsesPerSecond).toBeGreaterThan(one.formula.least * (1 - THROUGHPUT))
  expect(one.measured.responsesPerSecond).toBeLessThan(one.formula.most * (1 + THROUGHPUT))
  expectWithin(one.simulated.responsesPerSecond, one.measured.responsesPerSecond, THROUGHPUT)
})

test.each(compared)('the simulation tells how many share a commit, and the middle wait: $measured', (one) => {
  const tolerance = one.measured.perRequest === 1 ? SHARED : SHARED_OF_FIVE
  expectWithin(one.simulated.perTurn, one.measured.perTurn!, tolerance)
  expectWithin(one.simulated.p50Ms, one.measured.p50Ms, MIDDLE_WAIT)
})

test('what the machine does to a busy process lengthens the last hundredth of the waits', () => {
  for (const { measured: point, simulated } of compared)
    expect(simulated.p99Ms).toBeLessThan(point.p99Ms * 1.5)
})

test('a wrong model is found out: without the commit, few connections would be served far faster', () => {
  const withoutCommit: Measured = {
    ...measured,
    sqlite: {
      ...measured.sqlite,
      alone: { ...measured.sqlite.alone, ms: measured.sqlite.alone.ms.map(() => 0) },
    },
  }
  const [one] = compare(withoutCommit, 1)
  expect(one!.formula.least / one!.measured.responsesPerSecond).toBeGreaterThan(1 + 2 * THROUGHPUT)
})

function expectWithin(told: number, found: number, tolerance: number): void {
  expect(Math.abs(told / found - 1), `${told} beside ${found}`).toBeLessThan(tolerance)
}
