import { profitOf } from '@innerloop/shared/profit-of'
import { expect, test } from 'vitest'
import { blankSegment, inputsOf, segmentFieldsOf, segmentOf } from './profit-fields.ts'

const segment = {
  name: 'Workshops',
  newCustomers: 10,
  firstMargin: 50,
  customers: 100,
  retention: 0.8,
  repeatMargin: 200,
  extendedShare: 0.25,
  extendedMargin: 40,
  costToServe: 10,
  portfolio: 'Parts by subscription',
}

test('new, repeated and extended purchases, less what serving costs, are the profit', () => {
  expect(profitOf(segment)).toEqual({ fresh: 500, repeat: 16_000, extended: 800, cost: 900, profit: 16_400 })
})

test('what is stored comes back as it was written', () => {
  const fields = segmentFieldsOf(segment)
  expect(fields).toMatchObject({ retention: '80', extendedShare: '25', factors: '' })
  expect(segmentOf(fields)).toEqual(segment)
})

test('what is no number counts as none, and a share ends at all', () => {
  const fields = { ...segmentFieldsOf(segment), customers: 'many', retention: '120' }
  expect(inputsOf(fields)).toMatchObject({ customers: 0, retention: 1 })
  expect(profitOf(inputsOf(blankSegment('All', null))).profit).toBe(0)
})
