import { expect, test } from 'vitest'
import { aCompletedResponse, aResponse } from '../testing/world.ts'
import { createRepeatWatch } from './create-repeat-watch.ts'

const DAY_MS = 86_400_000
const answer = (over = {}) => aCompletedResponse(9, { visitorId: 'v1', ...over })

test('ten answers of a visitor to a survey in a day are heard, and no more', () => {
  const isRepeated = createRepeatWatch()
  const of = (over = {}, now = 0) => isRepeated('shop', answer(over), now)
  const first = Array.from({ length: 12 }, () => of())
  expect(first.filter(Boolean)).toHaveLength(2)
  expect(of({ visitorId: 'v2' })).toBe(false)
  expect(of({ surveyId: 'support' })).toBe(false)
  expect(of({}, DAY_MS - 1)).toBe(true)
  expect(of({}, DAY_MS)).toBe(false)
})

test('the saves of one response are one', () => {
  const isRepeated = createRepeatWatch()
  const one = answer()
  expect(Array.from({ length: 30 }, () => isRepeated('shop', one, 0)).some(Boolean)).toBe(false)
})

test('prompts that were only shown, and answers of nobody in particular, are not counted', () => {
  const isRepeated = createRepeatWatch()
  for (let n = 0; n < 30; n += 1) {
    expect(isRepeated('shop', aResponse({ visitorId: 'v1' }), 0)).toBe(false)
    expect(isRepeated('shop', aCompletedResponse(9), 0)).toBe(false)
  }
})

test('many visitors do not fill the memory, and the busy ones stay known', () => {
  const isRepeated = createRepeatWatch(10)
  for (let n = 0; n < 10; n += 1) {
    isRepeated('shop', answer({ visitorId: 'busy' }), 0)
    for (let other = 0; other < 5; other += 1) isRepeated('shop', answer({ visitorId: `${n}-${other}` }), 0)
  }
  expect(isRepeated('shop', answer({ visitorId: 'busy' }), 0)).toBe(true)
  expect(isRepeated('shop', answer({ visitorId: '0-0' }), 0)).toBe(false)
})
