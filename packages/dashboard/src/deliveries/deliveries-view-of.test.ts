import { expect, test } from 'vitest'
import { deliveriesViewOf, hrefOfDeliveries } from './deliveries-view-of.ts'

test.each([
  ['', '/deliveries'],
  ['?state=refused', '/deliveries?state=refused'],
  ['?tab=endpoints', '/deliveries?tab=endpoints'],
  ['?state=given-up&address=ana@shop.example', '/deliveries?state=given-up&address=ana%40shop.example'],
  ['?state=lost&tab=else&address=', '/deliveries'],
])('the view of %s has the address %s', (search, href) => {
  expect(hrefOfDeliveries(deliveriesViewOf(Object.fromEntries(new URLSearchParams(search))))).toBe(href)
})
