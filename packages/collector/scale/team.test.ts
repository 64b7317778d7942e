import { expect, test } from 'vitest'
import { createLimits } from '../src/limits/create-limits.ts'
import { MOST_SAVES_OF_A_PROJECT } from './growth-table.ts'
import { arrivingFrom, dayOf, TEAM } from './team.ts'

test('a million visitors of whom a tenth is asked and a fifth of these answer make 260,000 saves a month', () => {
  const arriving = arrivingFrom(TEAM)
  expect(arriving).toMatchObject({
    promptsPerMonth: 100_000,
    answersPerMonth: 20_000,
    savesPerMonth: 260_000,
  })
  expect(arriving.savesPerSecond * 30 * 86_400).toBeCloseTo(260_000)
  expect(arriving.laterShare).toBeCloseTo(160 / 260)
})

test('a save stands in one counter, and in one more for each dimension', () => {
  const team = {
    ...TEAM,
    dimensions: 3,
    valuesPerDimension: 4,
    surveys: 2,
    touchpoints: 5,
    countedQuestions: 1,
  }
  expect(arrivingFrom(team)).toMatchObject({ countersPerSave: 4, countersPerDay: 130 })
})

test('the hours of a day have the wished peak, and all of them together are the mean', () => {
  for (const ratio of [1, 1.5, 3, 8]) {
    const day = dayOf(ratio)
    expect(Math.max(...day)).toBeCloseTo(ratio, 3)
    expect(day.reduce((sum, one) => sum + one, 0) / 24).toBeCloseTo(1, 9)
  }
})

test('the limit of a project is the one that the collector keeps', () => {
  const limits = createLimits(() => 0)
  const takeUntilRefused = () => {
    for (let taken = 0; ; taken += 1)
      try {
        limits.limitProject('shop')
      } catch {
        return taken
      }
  }
  expect(takeUntilRefused()).toBe(MOST_SAVES_OF_A_PROJECT * 60)
})
