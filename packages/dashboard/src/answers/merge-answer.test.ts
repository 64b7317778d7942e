import type { LiveResponse } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { isAnswer, mergeAnswer, MOST_ANSWERS } from './merge-answer.ts'

const answerOf = (id: string, rest: Partial<LiveResponse> = {}): LiveResponse => ({
  id,
  survey: { id: 'checkout', name: 'Checkout' },
  touchpoint: { key: 'checkout.paid', name: 'Checkout paid' },
  state: 'started',
  shownAt: '2026-11-22T12:00:00Z',
  score: { metric: 'nps', value: 9 },
  comment: null,
  locale: 'en',
  ...rest,
})
const ids = (answers: LiveResponse[]) => answers.map(({ id }) => id)

test('a new answer enters at the top', () => {
  expect(ids(mergeAnswer([answerOf('a')], answerOf('b')))).toEqual(['b', 'a'])
})

test('a comment that comes later joins its answer in place', () => {
  const merged = mergeAnswer([answerOf('b'), answerOf('a')], answerOf('a', { comment: 'Quick' }))
  expect(merged.map(({ id, comment }) => [id, comment])).toEqual([
    ['b', null],
    ['a', 'Quick'],
  ])
})

test('a prompt that was only shown is not listed, and enters when it is answered', () => {
  const shown = answerOf('b', { score: null, state: 'shown' })
  const before = mergeAnswer([answerOf('a')], shown)
  expect(ids(before)).toEqual(['a'])
  expect(ids(mergeAnswer(before, answerOf('b')))).toEqual(['b', 'a'])
})

test('a comment without a score is an answer too', () => {
  expect(isAnswer(answerOf('a', { score: null, comment: 'Fine' }))).toBe(true)
})

test('the oldest answer makes room', () => {
  const full = Array.from({ length: MOST_ANSWERS }, (_, index) => answerOf(`${index}`))
  const merged = mergeAnswer(full, answerOf('new'))
  expect(merged).toHaveLength(MOST_ANSWERS)
  expect(merged[0]!.id).toBe('new')
})
