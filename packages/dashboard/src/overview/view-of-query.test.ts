import { expect, test } from 'vitest'
import { hrefOfView, viewOfQuery } from './view-of-query.ts'

test('an address without a query shows all touchpoints by week', () => {
  expect(viewOfQuery({})).toEqual({ touchpoint: null, by: 'week' })
})

test('nonsense in the address is ignored', () => {
  expect(viewOfQuery({ touchpoint: '', by: 'century' })).toEqual({ touchpoint: null, by: 'week' })
})

test.each([
  [{ touchpoint: null, by: 'week' }, '/'],
  [{ touchpoint: 'checkout.paid', by: 'week' }, '/?touchpoint=checkout.paid'],
  [{ touchpoint: null, by: 'day' }, '/?by=day'],
  [{ touchpoint: 'a&b=c', by: 'month' }, '/?touchpoint=a%26b%3Dc&by=month'],
] as const)('the view %j has the address %s, and comes back from it', (view, href) => {
  expect(hrefOfView(view)).toBe(href)
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(viewOfQuery(query)).toEqual(view)
})
