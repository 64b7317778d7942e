import { expect, test } from 'vitest'
import { closedThroughput, groupCommit } from './group-commit.ts'
import { readMeasured } from './measured.ts'
import { createRandom } from '../src/statistics/random.ts'
import { simulateProcess } from './simulate-process.ts'
import { connections, visitors } from './sources.ts'
import { meanOf, type Turn, turnOf } from './turn.ts'

const TOLERANCE = 0.08

const turns: Record<string, Turn> = {
  'the measured one': turnOf(readMeasured()),
  'a slow disk': { fixedMs: [8, 10, 12], requestMs: 0.1, responseMs: 0, answerShare: 0.2 },
  'one that hangs now and then': {
    fixedMs: [...new Array<number>(99).fill(0.3), 30],
    requestMs: 0.1,
    responseMs: 0,
    answerShare: 0.2,
  },
}

for (const [name, turn] of Object.entries(turns)) {
  const eachMs = turn.requestMs + turn.responseMs
  test.each([0.01, 0.1, 0.3, 0.5, 0.7, 0.9])(
    `formula and simulation tell the same of ${name}, filled to %d`,
    (filled) => {
      const requestsPerSecond = (filled * 1000) / eachMs
      const told = groupCommit({ ...turn, requestsPerSecond, eachMs })
      const ran = simulateProcess({
        source: visitors(requestsPerSecond, createRandom(1)),
        turn,
        requests: 1_000_000,
        random: createRandom(2),
      })
      expectWithin(told.meanWaitMs, meanOf(ran.waitsMs))
      expectWithin(told.perTurn, ran.answered / ran.turns)
      expectWithin(told.turnsPerSecond, (ran.turns / ran.elapsedMs) * 1000)
      expectWithin(told.utilisation, ran.utilisation)
    },
  )

  test.each([1, 2, 4, 16, 128])(
    `so many connections are served as the formula says by ${name}: %d`,
    (count) => {
      const loadMs = eachMs / 4
      const told = closedThroughput({ connections: count, fixedMs: meanOf(turn.fixedMs), eachMs, loadMs })
      const source = connections(count, loadMs, [])
      const ran = simulateProcess({ source, turn, requests: 200_000, random: createRandom(1) })
      const perSecond = (ran.answered / ran.elapsedMs) * 1000
      expect(perSecond).toBeGreaterThan(told.least * (1 - TOLERANCE))
      expect(perSecond).toBeLessThan(told.most * (1 + TOLERANCE))
    },
  )
}

test('who comes alone waits for one turn of its own', () => {
  const { meanWaitMs, perTurn } = groupCommit({ requestsPerSecond: 0.001, fixedMs: [2], eachMs: 0.5 })
  expect(meanWaitMs).toBeCloseTo(2.5, 3)
  expect(perTurn).toBeCloseTo(1, 3)
})

test('what is more than the process can read has no bound to its wait', () => {
  expect(groupCommit({ requestsPerSecond: 10_000, fixedMs: [1], eachMs: 0.1 }).meanWaitMs).toBe(Infinity)
})

test('a disk that is ten times as slow makes saves wait longer, and no fewer of them', () => {
  const fast = { fixedMs: [1], eachMs: 0.1 }
  const slow = { fixedMs: [10], eachMs: 0.1 }
  expect(groupCommit({ ...slow, requestsPerSecond: 9000 }).meanWaitMs).toBeLessThan(Infinity)
  expect(groupCommit({ ...slow, requestsPerSecond: 9000 }).perTurn).toBeGreaterThan(
    9 * groupCommit({ ...fast, requestsPerSecond: 9000 }).perTurn,
  )
})

function expectWithin(told: number, found: number): void {
  expect(Math.abs(told / found - 1), `${told} beside ${found}`).toBeLessThan(TOLERANCE)
}
