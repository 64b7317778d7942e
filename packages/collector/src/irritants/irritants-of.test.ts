import { expect, test } from 'vitest'
import { irritantsOf } from './irritants-of.ts'

const survey = {
  questions: [
    { id: 'easy', kind: 'ces' as const, wording: { en: 'Easy?' } },
    { id: 'recommend', kind: 'nps' as const, wording: { en: 'How likely?' } },
  ],
}
const floor = { property: 'waitHours', limit: 4 }

test.each([
  ['nothing', {}, {}, 0],
  ['an easy contact', { easy: 7 }, { transfers: 0, waitHours: 4 }, 0],
  ['an effort', { easy: 3 }, {}, 1],
  ['a low recommendation, which is no effort', { recommend: 0 }, {}, 0],
  ['two transfers', {}, { transfers: 2 }, 2],
  ['a number that a page sent as text', {}, { repeats: '3' }, 3],
  ['yes', {}, { repeats: true, transfers: 'true' }, 2],
  ['no, less than nothing, and words', {}, { repeats: false, transfers: -4 }, 0],
  ['very many transfers', {}, { transfers: 1000 }, 5],
  ['a wait beyond its limit', {}, { waitHours: 4.5 }, 1],
  ['all at once', { easy: 1 }, { transfers: 1, repeats: 1, waitHours: 9 }, 4],
])('%s', (_, scores: Record<string, number>, properties, irritants) => {
  const answers = Object.fromEntries(
    Object.entries(scores).map(([id, value]) => [id, { value, sequence: 1 }]),
  )
  expect(irritantsOf({ survey, response: { answers, properties }, floor })).toBe(irritants)
})
