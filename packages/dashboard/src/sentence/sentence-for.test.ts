import { npsOf } from '@innerloop/shared/nps-of'
import { expect, test } from 'vitest'
import { sentenceFor } from './sentence-for.ts'

function say(scores: Record<number, number>, shown = 0) {
  const counts = Array.from({ length: 11 }, (_, score) => scores[score] ?? 0)
  const funnel = { shown, started: 0, completed: 0, dismissed: 0 }
  const { claim, evidence, certainty } = sentenceFor({ ...npsOf(counts), scores: counts, funnel })
  return [certainty, claim + evidence]
}

test('without answers it says so, and claims nothing', () => {
  expect(say({})).toEqual(['none', 'No answers yet.'])
  expect(say({}, 1)).toEqual(['none', 'No answers yet, though the question was shown once.'])
  expect(say({}, 1200)).toEqual(['none', 'No answers yet, though the question was shown 1,200 times.'])
})

test.each([
  ['one answer', { 10: 1 }, 'NPS from 1 answer is 100', '−48 and 98'],
  ['three answers', { 4: 1, 9: 2 }, 'NPS from 3 answers is 33', '−51 and 85'],
  ['five answers', { 3: 1, 8: 1, 9: 2, 10: 1 }, 'NPS from 5 answers is 40', '−30 and 80'],
])('%s cannot tell much', (_, scores, claim, range) => {
  expect(say(scores)).toEqual([
    'little',
    `We cannot tell much yet: ${claim}, but for all customers it could well be anything between ${range}.`,
  ])
})

test('1,287 answers make a claim, with its interval and n', () => {
  expect(say({ 0: 76, 7: 326, 9: 885 })).toEqual([
    'clear',
    'NPS is 63, and very likely between 59 and 66, from 1,287 answers.',
  ])
})

test('a score below zero has a real minus sign', () => {
  expect(say({ 2: 500, 7: 300, 9: 200 })).toEqual([
    'clear',
    'NPS is −30, and very likely between −35 and −25, from 1,000 answers.',
  ])
})

test('a score of nearly zero is zero, not minus zero', () => {
  expect(say({ 0: 1001, 9: 1000 })[1]).toMatch(/^NPS is 0, /)
})
