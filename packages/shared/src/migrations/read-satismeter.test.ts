import { describe, expect, test } from 'vitest'
import { columnsOf, readCsv } from '../table/create-csv-reader.ts'
import { suggestMapping } from '../table/suggest-mapping.ts'
import { answersOf, file, migrate } from './test-files.ts'

describe('SatisMeter', () => {
  test('what its webhook sent becomes answers, prompts that were closed, and properties', () => {
    const { surveys, parsed, people, left } = migrate('satismeter', ['satismeter-webhooks.jsonl'])
    expect(surveys.map(({ id }) => id)).toEqual(['satismeter-nps'])
    expect(
      parsed.map((response) => [
        response.personId,
        response.state,
        answersOf(response),
        response.context?.channel,
      ]),
    ).toEqual([
      ['1234', 'completed', { score: 9, why: 'You are kind!' }, 'web'],
      ['marge@mail.example', 'dismissed', { score: 3 }, 'email'],
      ['1235', 'dismissed', {}, 'webview'],
    ])
    expect(parsed[0]!.properties).toEqual({
      'How would you rate the support?': 5,
      'Your favourite feature': 'Filters',
    })
    expect(people[0]).toEqual({
      personId: '1234',
      traits: { plan: 'pro', name: 'Homer', email: 'homer@mail.example' },
    })
    expect(left).toEqual(['2 × category', '1 × ip', '1 × location', '1 × project', '1 × user.traits.teams'])
  })

  test('its CSV is read by columns', () => {
    const [header, ...rows] = readCsv(file('satismeter-export.csv').text)
    const names = columnsOf(header!.cells)
    const mapping = suggestMapping(
      'responses',
      names,
      rows.map(({ cells }) => cells),
      'UTC',
    )
    const { parsed } = migrate('satismeter', ['satismeter-export.csv'], {}, mapping)
    expect(parsed.map((response) => [response.personId, response.shownAt, answersOf(response)])).toEqual([
      ['1234', '2024-07-31T19:48:00.000Z', { score: 8, why: 'Gut; weiter so' }],
    ])
  })
})
