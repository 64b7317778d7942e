import { expect, test } from 'vitest'
import { quadrantScale } from './quadrant-scale.ts'

const field = { width: 400, height: 200 }

test('higher scores stand further right, and what is worth more stands higher', () => {
  const { x, y } = quadrantScale(
    [
      { score: -20, worth: 100 },
      { score: 40, worth: 300 },
    ],
    field,
  )
  expect(x(-20)).toBeGreaterThan(0)
  expect(x(40)).toBeLessThan(400)
  expect(x(40)).toBeGreaterThan(x(-20))
  expect(y(300)).toBeLessThan(y(100))
})

test('one segment stands in the middle', () => {
  const { x, y, worths } = quadrantScale([{ score: 10, worth: 50 }], field)
  expect([x(10), y(50)]).toEqual([200, 100])
  expect(worths.length).toBeGreaterThan(0)
})

test('the worth has a few round numbers beside it', () => {
  const points = [
    { score: 0, worth: 112 },
    { score: 1, worth: 308 },
  ]
  expect(quadrantScale(points, field).worths).toEqual([100, 200, 300])
})
