import { expect, test } from 'vitest'
import { hrefOfResponses, responseViewOf } from './response-view.ts'

test('a view and its address say the same', () => {
  const href = '/responses?q=late+parcel&touchpoint=returns&band=detractor&hasComment=true'
  const query = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(hrefOfResponses(responseViewOf(query))).toBe(href)
})

test('what is empty or not a filter is left out', () => {
  expect(responseViewOf({ q: '', project: 'shop' })).toEqual({})
  expect(hrefOfResponses({ q: '' })).toBe('/responses')
})
