import { expect, test } from 'vitest'
import { calculated, fieldsOf } from './calculator-of.ts'

const fields = {
  customers: '10000',
  points: '5',
  fromMargin: '180',
  fromChurn: '30',
  toMargin: '220',
  toChurn: '12',
  causal: '50',
}

test('five points are worth 33,800 a year at most, and half of it where half is cause', () => {
  const found = calculated(fields)!
  expect(found.most.annual).toBeCloseTo(33_800, 6)
  expect(found.most.lifetime).toBeCloseTo(616_666.667, 2)
  expect(found.likely.annual).toBeCloseTo(16_900, 6)
  const discounted = calculated(fields, 0.1)!
  expect(discounted.most.lifetime).toBeCloseTo(500 * (1100 - 495), 6)
  expect(discounted.most.annual).toBeCloseTo(33_800, 6)
})

test.each([
  ['customers', ''],
  ['fromChurn', '0'],
  ['toChurn', '101'],
  ['points', 'five'],
  ['causal', '-1'],
])('with %s of %j nothing is calculated', (name, value) => {
  expect(calculated({ ...fields, [name]: value })).toBeUndefined()
})

test('without anything measured the fields wait to be filled', () => {
  expect(fieldsOf('detractor', null, [])).toMatchObject({
    customers: '',
    fromMargin: '',
    points: '5',
    causal: '100',
  })
})
