import { expect, test } from 'vitest'
import { breakInWords, placeInWords, valueInWords } from './change-in-words.ts'

test.each([
  ['/questions/recommend/wording/zh-Hans', 'questions › “recommend” › wording › Simplified Chinese'],
  ['/questions/reason/options/late/label/de', 'questions › “reason” › options › “late” › label › German'],
  ['/thanks/en', 'thanks › English'],
  ['/pace/afterAnswerDays', 'pace › days after answering'],
  ['/audience/traits/a~1b', 'audience › traits › a/b'],
])('%s is said as %s', (path, words) => {
  expect(placeInWords(path)).toBe(words)
})

test.each([
  [undefined, '', 'nothing'],
  [[], 'touchpoints', 'nothing'],
  [true, 'required', 'yes'],
  ['Why?', 'en', '“Why?”'],
  ['choice', 'kind', 'One option'],
  [0.5, 'share', '0.5'],
  [['a', 'b'], 'touchpoints', 'a, b'],
  [{ en: 'Why?', de: 'Warum?' }, 'wording', '“Why?”, “Warum?”'],
  [{ detractor: { en: 'Why?' } }, 'wordingByBand', 'after 0 to 6: “Why?”'],
  [{ as: 'bar', at: 'top' }, 'presentation', 'place: Bar, position: Top'],
  [[{ bands: ['detractor'], goTo: 'thanks' }], 'branches', 'if: After 0 to 6, go to: Thanks'],
])('%j as %s is said as %s', (value, name, words) => {
  expect(valueInWords(value, name)).toBe(words)
})

test('a break says what becomes of the series', () => {
  expect(breakInWords({ questionId: 'easy', reasons: ['added'] })).toMatch('begin with this version')
  expect(breakInWords({ questionId: 'easy', reasons: ['wording', 'lead'] })).toMatch(
    'it is worded differently, another question comes first. Answers before and after are two series',
  )
})
