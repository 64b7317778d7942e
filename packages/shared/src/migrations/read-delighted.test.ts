import { describe, expect, test } from 'vitest'
import { columnsOf, readCsv } from '../table/create-csv-reader.ts'
import { suggestMapping } from '../table/suggest-mapping.ts'
import { answersOf, file, migrate } from './test-files.ts'

describe('Delighted', () => {
  test('answers keep their scores, words, tags, notes and properties; what has no place is named', () => {
    const { surveys, parsed, responses, people, left } = migrate('delighted', [
      'delighted-responses.json',
      'delighted-people.json',
    ])
    expect(surveys.map(({ id, questions }) => [id, questions[0]!.kind])).toEqual([
      ['delighted-nps', 'nps'],
      ['delighted-csat', 'csat'],
      ['delighted-thumbs', 'yes-no'],
      ['delighted-csat3', 'choice'],
    ])
    expect(parsed.map(answersOf)).toEqual([
      { score: 9, why: 'Fast, and the box was whole.' },
      { score: 0 },
      { score: 5 },
      { score: true },
      { score: '3' },
    ])
    expect(parsed[0]).toMatchObject({
      personId: 'ana@mail.example',
      shownAt: '2024-04-18T05:34:20.000Z',
      state: 'completed',
      properties: {
        purchase_experience: 'Retail Store',
        customer_id: 'C-17',
        'What did you enjoy?': 'Convenience; Friendly staff',
        'How was the staff?': 4,
      },
    })
    expect(parsed[2]!.personId).toBe('delighted:12')
    expect(responses[0]).toMatchObject({ tags: ['Delivery', 'Praise'], notes: ['Called to say thanks.'] })
    expect(people).toEqual([
      { personId: 'ana@mail.example', traits: { email: 'ana@mail.example', name: 'Ana Sousa' } },
      { personId: 'ben@mail.example', traits: { email: 'ben@mail.example' } },
    ])
    expect(left).toEqual([
      '2 × permalink',
      '1 × a response',
      '1 × person_properties.stores',
      '1 × the score of csat3',
      '1 × updated_at',
    ])
  })

  test('people go by your own id where a property holds it', () => {
    const { parsed } = migrate('delighted', ['delighted-responses.json'], { personProperty: 'customer_id' })
    expect(parsed.map(({ personId }) => personId)).toEqual([
      'C-17',
      'delighted:11',
      'delighted:12',
      'delighted:12',
      'delighted:12',
    ])
  })

  test('a CSV file is read by columns that are guessed or told', () => {
    const [header, ...rows] = readCsv(file('delighted-export.csv').text)
    const names = columnsOf(header!.cells)
    const cells = rows.map((row) => row.cells)
    const suggested = suggestMapping('responses', names, cells, 'UTC')
    const mapping = { ...suggested, columns: { ...suggested.columns, Internal: { to: 'skip' as const } } }
    const { parsed, left } = migrate('delighted', ['delighted-export.csv'], {}, mapping)
    expect(parsed.map((response) => [response.personId, answersOf(response), response.traits])).toEqual([
      ['C-17', { score: 10, why: 'Great, really' }, { Plan: 'pro' }],
      ['C-18', { score: 3 }, { Plan: 'free' }],
    ])
    expect(left).toEqual(['3 × the column "Internal"', '1 × line 4'])
  })
})
