import { Survey } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { populationChangesOf, seriesBreaksOf } from './series-break-of.ts'

const recommend = {
  id: 'recommend',
  kind: 'nps',
  wording: { en: 'How likely?', de: 'Wie wahrscheinlich?' },
  lowLabel: { en: 'Not at all' },
}
const reason = { id: 'reason', kind: 'text', wording: { en: 'Why?' } }
const topic = {
  id: 'topic',
  kind: 'choice',
  wording: { en: 'What about?' },
  options: [
    { id: 'price', label: { en: 'Price' } },
    { id: 'speed', label: { en: 'Speed' } },
  ],
}
const stars = { id: 'stars', kind: 'csat', wording: { en: 'How was it?' } }

function aSurvey(questions: object[], over: object = {}): Survey {
  const base = { id: 's', version: 1, name: 'S', touchpoints: ['a', 'b'], thanks: { en: 'Thanks' } }
  return Survey.parse({ ...base, questions, ...over })
}

const breaksOf = (before: object[], after: object[]) =>
  Object.fromEntries(
    seriesBreaksOf(aSurvey(before), aSurvey(after)).map(({ questionId, reasons }) => [questionId, reasons]),
  )

test.each([
  ['the same', recommend, recommend, {}],
  [
    'another wording',
    recommend,
    { ...recommend, wording: { en: 'How probable?', de: 'Wie wahrscheinlich?' } },
    { recommend: ['wording'] },
  ],
  [
    'another wording in one locale',
    recommend,
    { ...recommend, wording: { en: 'How likely?', de: 'Wie sicher?' } },
    { recommend: ['wording'] },
  ],
  ['a locale less', recommend, { ...recommend, wording: { en: 'How likely?' } }, { recommend: ['wording'] }],
  ['a locale more', recommend, { ...recommend, wording: { ...recommend.wording, pt: 'Quão provável?' } }, {}],
  [
    'another label at an end',
    recommend,
    { ...recommend, lowLabel: { en: 'Never' } },
    { recommend: ['end-labels'] },
  ],
  [
    'a label where there was none',
    recommend,
    { ...recommend, highLabel: { en: 'Surely' } },
    { recommend: ['end-labels'] },
  ],
  ['no labels any more', recommend, { ...recommend, lowLabel: undefined }, { recommend: ['end-labels'] }],
  [
    'another kind on another scale',
    recommend,
    { ...recommend, kind: 'ces' },
    { recommend: ['kind', 'scale'] },
  ],
  ['another kind without a scale', topic, { ...topic, kind: 'choices' }, { topic: ['kind'] }],
  ['faces instead of numbers', stars, { ...stars, look: 'faces' }, { stars: ['look'] }],
  ['numbers, now said', stars, { ...stars, look: 'numbers' }, {}],
  ['a further option', topic, { ...topic, hasOther: true }, { topic: ['options'] }],
  [
    'options in another order',
    topic,
    { ...topic, options: topic.options.toReversed() },
    { topic: ['options'] },
  ],
  [
    'an option that is called otherwise',
    topic,
    { ...topic, options: [topic.options[0]!, { id: 'speed', label: { en: 'Pace' } }] },
    { topic: ['options'] },
  ],
  [
    'another wording for promoters',
    reason,
    { ...reason, wordingByBand: { promoter: { en: 'What was best?' } } },
    { reason: ['wording'] },
  ],
  ['a shorter field', reason, { ...reason, length: 'short' }, {}],
  ['branches', recommend, { ...recommend, branches: [{ scores: [0, 3], goTo: 'thanks' }] }, {}],
  [
    'several at once',
    recommend,
    { ...recommend, kind: 'ces', wording: { en: 'Easy?' }, lowLabel: { en: 'No' } },
    { recommend: ['kind', 'scale', 'end-labels', 'wording'] },
  ],
])('a question with %s', (_, before, after, breaks) => {
  expect(breaksOf([before], [after])).toEqual(breaks)
})

test.each([
  ['is added at the end', [recommend], [recommend, reason], { reason: ['added'] }],
  ['is removed from the end', [recommend, reason], [recommend], { reason: ['removed'] }],
  ['is put first', [recommend], [stars, recommend], { recommend: ['lead'], stars: ['added'] }],
  [
    'changes places with the first',
    [recommend, reason],
    [reason, recommend],
    { recommend: ['lead'], reason: ['lead'] },
  ],
  ['changes places behind the first', [recommend, reason, topic], [recommend, topic, reason], {}],
])('a question %s', (_, before, after, breaks) => {
  expect(breaksOf(before, after)).toEqual(breaks)
})

describe('what surrounds the questions', () => {
  test.each([
    ['appearance', { appearance: { accent: '#1a6b4f' } }, []],
    ['pace', { pace: { afterAnswerDays: 1 } }, []],
    ['thanks', { thanks: { en: 'Bye' } }, []],
    ['name', { name: 'T' }, []],
    ['touchpoints in another order', { touchpoints: ['b', 'a'] }, []],
    ['touchpoints', { touchpoints: ['a'] }, ['touchpoints']],
    ['audience', { audience: { share: 0.5 } }, ['audience']],
    [
      'all',
      { touchpoints: [], audience: { traits: { plan: 'pro' } }, pattern: 'present' },
      ['touchpoints', 'audience', 'pattern'],
    ],
  ])('%s breaks no series', (_, over, population) => {
    const [before, after] = [aSurvey([recommend]), aSurvey([recommend], over)]
    expect(seriesBreaksOf(before, after)).toEqual([])
    expect(populationChangesOf(before, after)).toEqual(population)
  })
})
