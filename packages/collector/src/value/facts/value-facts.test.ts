import { expect, test } from 'vitest'
import { factOf, traitsNamedBy } from './value-facts.ts'

const NOW = Date.parse('2026-11-23T00:00:00Z')

test.each([
  ['revenue', 1200, 1200],
  ['revenue', '84.50', 84.5],
  ['revenue', 'a lot', NaN],
  ['revenue', null, NaN],
  ['churnedAt', '2026-05-01', Date.parse('2026-05-01')],
  ['churnedAt', 'soon', NaN],
  ['churnedAt', 7, NaN],
  ['conversion', true, 1],
  ['conversion', 'no', 0],
  ['conversion', 49.9, 1],
  ['conversion', '0', 0],
  ['conversion', 'perhaps', NaN],
  ['tenure', 3.5, 3.5],
] as const)('%s: %j is %d', (fact, said, number) => {
  expect(factOf(fact, said, NOW)).toBe(number)
})

test('the day since when somebody is a customer gives the years; one to come gives none', () => {
  expect(factOf('tenure', '2024-11-23', NOW)).toBeCloseTo(2, 2)
  expect(factOf('tenure', '2027-01-01', NOW)).toBe(0)
})

test('what a customer is worth to cases is their revenue, unless another trait is named', () => {
  const customerValue = { trait: 'spent', high: 100 }
  expect(traitsNamedBy({ customerValue, valueTraits: { margin: 'profit' } })).toEqual({
    revenue: 'spent',
    margin: 'profit',
  })
  expect(traitsNamedBy({ customerValue, valueTraits: { revenue: 'arr' } })).toEqual({ revenue: 'arr' })
  expect(traitsNamedBy({})).toEqual({})
})
