import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { createCsvReader } from '@innerloop/shared/table'
import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'

test('customers and what they are worth come from a CSV file: tried first, then taken, then changed', async () => {
  const { call, acts } = await aStudio()
  const csv =
    'Kundennr;Umsatz;Kunde seit;Betreuer\nana;1.234,50;31.01.2020;olga@x.example\n;5;;\nben;viel;;\n'
  const columns = { Umsatz: 'trait:revenue:number', 'Kunde seit': 'trait:since:date' }
  const tried = await call('POST /v1/people/import', { query: { dryRun: 'true' }, body: { csv, columns } })
  expect(tried.data).toEqual({
    people: 1,
    known: 0,
    refused: [
      { line: 3, why: 'it names nobody' },
      { line: 4, why: '"Umsatz": "viel" is no number' },
    ],
    columns: {
      Kundennr: 'person',
      Umsatz: 'trait:revenue:number',
      'Kunde seit': 'trait:since:date',
      Betreuer: 'trait:Betreuer:text',
    },
  })
  const ana = { path: { personId: 'ana' } }
  expect(await codeOf(call('GET /v1/people/:personId', ana))).toBe('person.unknown')
  expect((await call('POST /v1/people/import', { body: { csv, columns } })).data.known).toBe(0)
  expect((await call('POST /v1/people/import', { body: { csv, columns } })).data.known).toBe(1)
  expect((await call('GET /v1/people/:personId', ana)).data.traits).toEqual({
    revenue: 1234.5,
    since: '2020-01-31',
    Betreuer: 'olga@x.example',
  })
  expect((await acts()).map(([act, , details]) => [act, details])).toEqual([
    ['people.traits-set', { people: 1 }],
    ['people.traits-set', { people: 1 }],
  ])
})

test('a column that is not there, or that nobody can be known by, is said before anything is read', async () => {
  const { call } = await aStudio()
  const detailOf = (body: { csv: string; columns?: Record<string, string> }) =>
    call('POST /v1/people/import', { body }).then(
      () => 'accepted',
      (error: Error) => error.message,
    )
  const csv = 'plan\nfree\n'
  expect(await detailOf({ csv })).toContain('Say which column is "person". Columns: plan.')
  expect(await detailOf({ csv, columns: { id: 'person' } })).toContain('There is no column "id".')
  expect(await detailOf({ csv, columns: { plan: 'score' } })).toContain('"plan=score": write')
  expect(await detailOf({ csv: 'person,plan\n"ana,free' })).toContain('never closed')
})

test('reviews and notes of focus groups come from files, by kind and method', async () => {
  const { call } = await aStudio()
  const reviews = 'Review ID,Date,Stars,Review\nr1,2026-05-01,4,Good.\nr2,2026-05-02,9,Odd.\n'
  const given = { kind: 'review', source: 'maps', scale: [1, 5] as [number, number] } as const
  const { data } = await call('POST /v1/observations/import', { body: { csv: reviews, ...given } })
  expect(data).toMatchObject({
    added: 1,
    refused: [{ line: 3, why: 'the score 9 is not on the scale from 1 to 5' }],
  })
  const notes =
    'When,How,What was said,Touchpoint\n2026-05-03,focus-group,Too slow.,parcel.arrived\n2026-05-04,seance,x,\n'
  const columns = { When: 'at', How: 'method', 'What was said': 'text' }
  const kept = await call('POST /v1/observations/import', {
    body: { csv: notes, kind: 'note', source: 'research', columns },
  })
  expect(kept.data).toMatchObject({
    added: 1,
    refused: [{ line: 3, why: expect.stringContaining('method') }],
  })
  const found = await call('GET /v1/observations', { query: { method: 'focus-group' } })
  expect(found.data.observations).toMatchObject([
    { kind: 'note', text: 'Too slow.', touchpoint: 'parcel.arrived', method: 'focus-group' },
  ])
})

test('files are read as by a library of its own', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' ', 'ü', '漢') })
  const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.nat(40), (table, size) => {
      const text = stringify(table, { quoted_match: /[\r\n]/ })
      const reader = createCsvReader()
      const read = []
      for (let at = 0; at < text.length; at += size + 1)
        read.push(...reader.push(text.slice(at, at + size + 1)))
      read.push(...reader.end())
      expect(read.map(({ cells }) => cells)).toEqual(parse(text))
    }),
  )
})
