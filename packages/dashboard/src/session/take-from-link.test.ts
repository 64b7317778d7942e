import { expect, test } from 'vitest'
import { takeFromLink } from './take-from-link.ts'

function visit(address: string) {
  const { hash, pathname, search } = new URL(address, 'http://localhost:8787')
  const addresses: unknown[] = []
  const history = {
    state: null,
    replaceState: (_: unknown, __: string, url?: unknown) => addresses.push(url),
  }
  return { ...takeFromLink({ hash, pathname, search }, history), addresses }
}

test('the key of a sign-in link is taken and leaves the address', () => {
  expect(visit('/?by=day#key=ilk_abc')).toEqual({ key: 'ilk_abc', invitation: null, addresses: ['/?by=day'] })
})

test('so does the token of an invitation', () => {
  expect(visit('/#invitation=t0k')).toEqual({ key: null, invitation: 't0k', addresses: ['/'] })
})

test('an empty key leaves the address too, and signs nobody in', () => {
  expect(visit('/#key=')).toEqual({ key: null, invitation: null, addresses: ['/'] })
})

test('other fragments stay where they are', () => {
  expect(visit('/#trademarks')).toEqual({ key: null, invitation: null, addresses: [] })
})
