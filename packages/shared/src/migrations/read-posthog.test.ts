import { describe, expect, test } from 'vitest'
import { readProduct } from './read-product.ts'
import { answersOf, file, migrate, OPTIONS } from './test-files.ts'

describe('PostHog', () => {
  const both = ['posthog-survey.json', 'posthog-events.jsonl']

  test('a survey keeps its questions, options, branches, translations and looks, as far as ours has them', () => {
    const { surveys, left } = migrate('posthog', ['posthog-survey.json'])
    expect(surveys).toHaveLength(1)
    expect(surveys[0]).toMatchObject({
      id: '018f6b2e-0000-7000-8000-000000000001',
      name: 'Checkout NPS',
      touchpoints: ['moved'],
      delayMs: 3000,
      pace: { afterDisplayDays: 30 },
      limits: { answers: 500, untilAnswered: true },
      thanks: { en: 'Thank you!', de: 'Danke!' },
      appearance: { accent: '#1d4aff' },
      presentation: { as: 'popover', at: 'bottom-end' },
      questions: [
        {
          id: 'aa11',
          kind: 'nps',
          wording: {
            en: 'How likely are you to recommend us?',
            de: 'Wie wahrscheinlich empfehlen Sie uns weiter?',
          },
          lowLabel: { en: 'Not likely', de: 'Unwahrscheinlich' },
          highLabel: { en: 'Very likely' },
          branches: [
            { bands: ['promoter'], goTo: 'thanks' },
            { bands: ['detractor'], goTo: 'cc33' },
          ],
        },
        {
          id: 'bb22',
          kind: 'choice',
          required: true,
          hasOther: true,
          options: [
            { id: 'o1', label: { en: 'Shop' } },
            { id: 'o2', label: { en: 'App' } },
          ],
        },
        { id: 'cc33', kind: 'text', wording: { en: 'What should we fix first?' } },
      ],
    })
    expect(left.map((text) => text.replace('"Checkout NPS": ', ''))).toEqual([
      '1 × a branch of "What do you use?"',
      '1 × appearance.backgroundColor',
      '1 × appearance.whiteLabel',
      '1 × conditions',
      '1 × enable_partial_responses',
      '1 × the question "Read more"',
      '1 × the question "Which ways?"',
    ])
  })

  test('events of one submission are one response; answers are found by id and by place', () => {
    const { parsed, people, left } = migrate('posthog', both)
    expect(parsed.map((response) => [response.personId, response.state, answersOf(response)])).toEqual([
      ['ana', 'completed', { aa11: 4, cc33: 'Slow checkout' }],
      ['ben', 'completed', { aa11: 9, bb22: 'other', 'bb22.other': 'Fax' }],
      ['eva', 'dismissed', {}],
    ])
    expect(parsed[0]).toMatchObject({
      shownAt: '2025-05-01T10:00:05.000Z',
      properties: { 'Which ways?': 'Mail; Phone' },
      context: { channel: 'import', url: 'https://shop.example/checkout' },
    })
    expect(people).toEqual([{ personId: 'ana', traits: { plan: 'pro' } }])
    expect(left).toEqual(
      expect.arrayContaining([
        '1 × the event "survey shown"',
        '1 × the event "$pageview"',
        '1 × a response',
        '1 × a submission id',
      ]),
    )
  })

  test('the same event has the same id in whichever format it comes', () => {
    const asLines = migrate('posthog', both).parsed[0]!
    const asTable = migrate('posthog', ['posthog-survey.json', 'posthog-events.csv']).parsed[0]!
    expect([asTable.id, answersOf(asTable)]).toEqual([asLines.id, { aa11: 4 }])
    const query = {
      columns: [
        'uuid',
        'event',
        'timestamp',
        'distinct_id',
        'properties.$survey_id',
        'properties.$survey_submission_id',
        'properties.$survey_response_aa11',
      ],
      results: [
        ['u2', 'survey sent', '2025-05-01T10:00:05Z', 'ana', '018f6b2e-0000-7000-8000-000000000001', 's1', 4],
      ],
    }
    const files = [file('posthog-survey.json'), { name: 'query.json', text: JSON.stringify(query) }]
    const asked = readProduct({ product: 'posthog', files, options: OPTIONS })
    expect(asked.responses[0]!.response).toEqual(asTable)
  })
})
