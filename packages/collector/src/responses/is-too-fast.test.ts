import { expect, test } from 'vitest'
import { programme } from '../testing/world.ts'
import { isTooFast } from './is-too-fast.ts'

const survey = {
  questions: [
    { ...programme.surveys[0]!.questions[0]!, wording: { en: 'x'.repeat(50), de: 'x'.repeat(70) } },
    programme.surveys[0]!.questions[1]!,
  ],
}
const scored = { recommend: { value: 9, sequence: 1 } }
const after = (elapsedMs: number, answers: Parameters<typeof isTooFast>[1]['answers'] = scored) =>
  isTooFast(survey, { answers }, { shownAt: 1000, sentAt: 1000 + elapsedMs })

test('nobody reads fifty characters and clicks within 800 ms', () => {
  expect([0, 100, 799, 800, 5000].map((elapsed) => after(elapsed))).toEqual([true, true, true, false, false])
})

test('words take their time to be typed', () => {
  const answers = { ...scored, reason: { value: 'x'.repeat(496), sequence: 2 } }
  // 50 of the first question, 4 of the second ("Why?"), 496 typed: 5.5 s and the reaction.
  expect([after(5799, answers), after(5800, answers)]).toEqual([true, false])
})

test('a prompt that was only shown is not too fast, and a clock that went back says nothing', () => {
  expect([after(0, {}), after(-50)]).toEqual([false, false])
})

test('an answer that waited in the outbox is not, however long it is', () => {
  expect(after(90_000, { ...scored, reason: { value: 'x'.repeat(5000), sequence: 2 } })).toBe(false)
})
