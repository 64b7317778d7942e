import { expect, test } from 'vitest'
import { daysOfQuarter, quarterBefore, quarterOf } from './quarter.ts'

test('a day is in one quarter of its year', () => {
  expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
  ])
})

test('quarters are counted back over the turn of the year', () => {
  expect([0, 1, 2, 5].map((quarters) => quarterBefore('2026-Q2', quarters))).toEqual([
    '2026-Q2',
    '2026-Q1',
    '2025-Q4',
    '2025-Q1',
  ])
})

test('a quarter has its days', () => {
  expect(daysOfQuarter('2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(daysOfQuarter('2024-Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' })
})
