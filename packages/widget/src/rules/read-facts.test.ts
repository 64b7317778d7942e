// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { NOW } from '../test-world.ts'
import { readFacts } from './read-facts.ts'
import { visitAt } from './visit-at.ts'

afterEach(() => vi.restoreAllMocks())

const read = readFacts({ traits: undefined, occasion: {}, visit: visitAt(undefined, NOW), now: NOW })

test.each([
  ['de-CH', 'fr', 'de-CH'],
  ['de_CH', 'fr', 'de-CH'],
  ['', 'fr-BE', 'fr-BE'],
  ['', '', undefined],
])('on a page in "%s", in a browser in "%s", the language is %s', (lang, ofBrowser, expected) => {
  document.documentElement.lang = lang
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(ofBrowser)
  expect(read('language')).toBe(expected)
})

test('whoever came directly has no referrer', () => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('')
  expect(read('referrer')).toBeUndefined()
})

test('the first visit is the first, of the first day', () => {
  expect([read('visits'), read('daysSinceFirstSeen')]).toEqual([1, 0])
})

test.each([
  [false, 1440, 900, 'desktop'],
  [true, 390, 844, 'phone'],
  [true, 820, 1180, 'tablet'],
])('with a coarse pointer: %s, on %d by %d, it is a %s', (matches, width, height, device) => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList)
  vi.spyOn(window.screen, 'width', 'get').mockReturnValue(width)
  vi.spyOn(window.screen, 'height', 'get').mockReturnValue(height)
  expect(read('device')).toBe(device)
})

test('without an occasion only the properties are unknown', () => {
  const visit = visitAt(undefined, NOW)
  const early = readFacts({ traits: { plan: 'pro' }, occasion: undefined, visit, now: NOW })
  expect(early('properties.total')).toBeTypeOf('symbol')
  expect(read('properties.total')).toBeUndefined()
  expect(early('traits.plan')).toBe('pro')
  expect(early('traits.age')).toBeUndefined()
  expect(early('moon')).toBeUndefined()
})
