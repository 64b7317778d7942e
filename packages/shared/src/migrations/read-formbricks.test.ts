import { expect, test } from 'vitest'
import { answersOf, migrate } from './test-files.ts'

test('Formbricks: a survey and its table come to questions and answers; the rest is kept as properties', () => {
  const { surveys, parsed, responses, people, left } = migrate('formbricks', [
    'formbricks-survey.json',
    'formbricks-responses.csv',
  ])
  expect(surveys[0]).toMatchObject({
    id: 'clx1formbricks0001',
    delayMs: 2000,
    audience: { share: 0.5 },
    pace: { afterDisplayDays: 14 },
    limits: { untilAnswered: true },
    appearance: { accent: '#00c4b8' },
    thanks: { en: 'Thanks a lot!', de: 'Vielen Dank!' },
    questions: [
      {
        id: 'sat',
        kind: 'csat',
        look: 'stars',
        lowLabel: { en: 'Not at all' },
        wording: { de: 'Wie zufrieden sind Sie?' },
      },
      { id: 'reason', kind: 'choices', hasOther: true },
      { id: 'words', kind: 'text', length: 'short' },
    ],
  })
  expect(
    parsed.map((response) => [response.personId, response.state, answersOf(response), response.properties]),
  ).toEqual([
    [
      'ana',
      'completed',
      { sat: 5, reason: ['o1', 'o2'], words: 'Thank you, Olga' },
      { 'When was it?': '2024-06-01', order: 'A-17' },
    ],
    ['formbricks:p2', 'started', { sat: 2, reason: ['other'], 'reason.other': 'Music' }, undefined],
    [undefined, 'completed', {}, { 'How satisfied are you?': '9' }],
  ])
  expect(parsed[0]).toMatchObject({
    traits: { plan: 'pro' },
    context: { url: 'https://shop.example/help', device: 'desktop', locale: 'de' },
  })
  expect(parsed[1]).toMatchObject({ shownAt: '2024-06-16T00:00:00.000Z', context: { device: 'phone' } })
  expect(responses[0]!.tags).toEqual(['important', 'vip'])
  expect(people).toEqual([{ personId: 'ana', traits: { plan: 'pro' } }])
  expect(left).toEqual(
    expect.arrayContaining([
      '1 × a row',
      '1 × an answer to "How satisfied are you?"',
      '1 × "Support survey": autoClose',
      '1 × "Support survey": logic',
      '1 × "Support survey": triggers',
      '1 × "Support survey": the question "When was it?"',
      '2 × the column "userAgent - os"',
      '2 × columns "… - Option ID"',
    ]),
  )
})
