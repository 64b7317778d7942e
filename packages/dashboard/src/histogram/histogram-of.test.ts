import { expect, test } from 'vitest'
import { histogramOf } from './histogram-of.ts'

test('1,287 answers fall into 76 detractors, 326 passives and 885 promoters', () => {
  const bands = histogramOf([5, 3, 5, 6, 7, 22, 28, 72, 254, 337, 548])
  expect(bands.map(({ band, n, bars }) => [band, n, bars.map(({ score }) => score)])).toEqual([
    ['detractor', 76, [0, 1, 2, 3, 4, 5, 6]],
    ['passive', 326, [7, 8]],
    ['promoter', 885, [9, 10]],
  ])
})

test('the fullest bar reaches the top, the others in proportion', () => {
  const [, passives, promoters] = histogramOf([0, 0, 0, 0, 0, 0, 0, 2, 0, 8, 4])
  expect(promoters!.bars.map(({ height }) => height)).toEqual([1, 0.5])
  expect(passives!.bars.map(({ height }) => height)).toEqual([0.25, 0])
})

test('without answers all bars are empty', () => {
  expect(histogramOf(Array(11).fill(0)).flatMap(({ bars }) => bars.map(({ height }) => height))).toEqual(
    Array(11).fill(0),
  )
})
