import { expect, test } from 'vitest'
import { readLink } from './read-link.ts'

test('a link may say who, where, with what facts, and what was clicked', () => {
  const search =
    '?person=ana&signature=s1&touchpoint=order.shipped&score=0&kiosk&properties.orderId=47%2F11&traits.plan=pro'
  expect(readLink(search)).toEqual({
    person: 'ana',
    signature: 's1',
    traits: { plan: 'pro' },
    touchpoint: 'order.shipped',
    properties: { orderId: '47/11' },
    preselected: '0',
    isKiosk: true,
  })
})

test('an empty link says nothing', () => {
  expect(readLink('')).toEqual({
    person: undefined,
    signature: undefined,
    traits: {},
    properties: {},
    preselected: undefined,
    isKiosk: false,
  })
})
