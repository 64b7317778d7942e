import { expect, test } from 'vitest'
import { addDays } from '../../counts/add-days.ts'
import { createRandom } from '../../statistics/random.ts'
import { changeOf } from './change-of.ts'

const FIRST = '2026-01-05'
const weeksOf = (hits: number[], n = 40) =>
  hits.map((count, week) => ({ from: addDays(FIRST, 7 * week), hits: count, n }))

test('something new is told with the week in which it began', () => {
  const found = changeOf(weeksOf([0, 0, 1, 0, 0, 0, 8, 9, 6, 10]))
  expect(found).toMatchObject({ kind: 'began', from: addDays(FIRST, 42) })
  expect(found).toMatchObject({ before: { hits: 1, n: 240 }, after: { hits: 33, n: 160 } })
})

test.each([
  ['rose', [4, 5, 4, 6, 4, 15, 16, 14, 17, 15]],
  ['fell', [15, 16, 14, 17, 15, 4, 5, 4, 6, 4]],
  ['ended', [8, 9, 6, 10, 9, 0, 0, 0, 1, 0]],
] as const)('what %s is told too', (kind, hits) => {
  expect(changeOf(weeksOf([...hits]))).toMatchObject({ kind, from: addDays(FIRST, 35) })
})

test('too little to tell, and too few comments, is no change', () => {
  expect(changeOf(weeksOf([4, 5, 6, 4, 5]))).toBeNull()
  expect(changeOf(weeksOf([0, 0, 3, 3], 4))).toBeNull()
  expect(changeOf([])).toBeNull()
})

test('where nothing changes, a change is told in fewer than one of a hundred themes', () => {
  const random = createRandom(3)
  const draw = () =>
    Array.from({ length: 40 }, () => (random() < 0.1 ? 1 : 0)).reduce<number>((a, b) => a + b, 0)
  let told = 0
  for (let theme = 0; theme < 1500; theme += 1)
    if (changeOf(weeksOf(Array.from({ length: 26 }, draw)))) told += 1
  expect(told / 1500).toBeLessThan(0.01)
})
