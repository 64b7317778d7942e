import { describe, expect, test } from 'vitest'
import { columnsOf, createCsvReader, delimiterOf, readCsv } from './create-csv-reader.ts'
import { fingerprint } from './fingerprint.ts'
import { instantIn, numberIn } from './read-cell.ts'
import { keyOf, suggestMapping } from './suggest-mapping.ts'
import { createObservationReader, createPersonReader, createStaffReader } from './table-rows.ts'

describe('a CSV file', () => {
  test('is read whatever pieces it comes in, with the lines that its rows begin on', () => {
    const text = '\ufeffid,text\r\n1,"two\r\nlines, and ""quotes"""\r\n\r\n2,\n3,last'
    const whole = readCsv(text)
    expect(whole).toEqual([
      { line: 1, cells: ['id', 'text'] },
      { line: 2, cells: ['1', 'two\r\nlines, and "quotes"'] },
      { line: 5, cells: ['2', ''] },
      { line: 6, cells: ['3', 'last'] },
    ])
    for (let cut = 0; cut <= text.length; cut += 1) {
      const reader = createCsvReader()
      const rows = [...reader.push(text.slice(0, cut)), ...reader.push(text.slice(cut)), ...reader.end()]
      expect(rows).toEqual(whole)
    }
  })

  test('says which quotation mark is never closed', () => {
    expect(() => readCsv('a,b\n1,"x\n2,y')).toThrow('line 2')
  })

  test('has the delimiter that its first line has most of', () => {
    expect(delimiterOf('"a,b,c";d;e\n1,2;3')).toBe(';')
    expect(delimiterOf('a\tb\n')).toBe('\t')
    expect(columnsOf(['id', '', 'id'])).toEqual(['id', 'Column (2)', 'id (3)'])
  })
})

describe('numbers and dates', () => {
  test.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,50 €', ',', 1234.5],
    ['$ 12', '.', 12],
    ['45 %', '.', 45],
    ["1'234", '.', 1234],
    ['(12)', '.', -12],
    ['12,5', '.', undefined],
    ['1.2.3', ',', undefined],
    ['A-17', '.', undefined],
  ] as const)('the number %s with %s', (text, decimal, expected) => {
    expect(numberIn(text, decimal)).toBe(expected)
  })

  const lisbon = { dateOrder: 'dmy', timeZone: 'Europe/Lisbon' } as const
  test.each([
    ['2026-06-01', '2026-05-31T23:00:00.000Z'],
    ['2026-01-01 08:30', '2026-01-01T08:30:00.000Z'],
    ['2026-06-01T08:30:15.25Z', '2026-06-01T08:30:15.250Z'],
    ['2026-06-01 08:30:00 +0200', '2026-06-01T06:30:00.000Z'],
    ['2026-06-01 08:30:00 UTC', '2026-06-01T08:30:00.000Z'],
    ['01.06.2026 12:00', '2026-06-01T11:00:00.000Z'],
    ['1750000000', '2025-06-15T15:06:40.000Z'],
    ['1750000000123', '2025-06-15T15:06:40.123Z'],
  ])('the date %s', (text, expected) => {
    expect(new Date(instantIn(text, lisbon)!).toISOString()).toBe(expected)
  })

  test('the month may come first, with halves of the day', () => {
    const english = { dateOrder: 'mdy', timeZone: 'America/New_York' } as const
    expect(new Date(instantIn('12/31/2026 11:59 PM', english)!).toISOString()).toBe(
      '2027-01-01T04:59:00.000Z',
    )
    expect(new Date(instantIn('1/2/2026, 12:05 am', english)!).toISOString()).toBe('2026-01-02T05:05:00.000Z')
    for (const text of ['31/12/2026', 'soon', '2026-02-30', '2026-01-01 25:00', '13:00 pm', '42'])
      expect(instantIn(text, english)).toBeUndefined()
  })
})

test('what customers are worth is suggested from names and cells, and read with its dates and numbers', () => {
  const [header, ...rows] = readCsv(
    'Kundennr;E-Mail;Umsatz;Kunde seit;PLZ;Aktiv\nK1;ana@mail.example;"1.234,50";31.01.2020;01099;ja\nK2;;99,00;1.2.2021;80331;nein\n;;1;;;\nK3;;viel;;;',
  ).map(({ cells }) => cells)
  const names = columnsOf(header!)
  const mapping = suggestMapping('people', names, rows.slice(0, 2), 'Europe/Berlin')
  expect(mapping.columns).toEqual({
    Kundennr: { to: 'person' },
    'E-Mail': { to: 'trait', name: 'E-Mail', as: 'text' },
    Umsatz: { to: 'trait', name: 'Umsatz', as: 'number' },
    'Kunde seit': { to: 'trait', name: 'Kunde seit', as: 'date' },
    PLZ: { to: 'trait', name: 'PLZ', as: 'text' },
    Aktiv: { to: 'trait', name: 'Aktiv', as: 'yes-no' },
  })
  const read = createPersonReader(mapping, names)
  expect(rows.map(read)).toEqual([
    {
      made: {
        personId: 'K1',
        traits: {
          'E-Mail': 'ana@mail.example',
          Umsatz: 1234.5,
          'Kunde seit': '2020-01-31',
          PLZ: '01099',
          Aktiv: true,
        },
      },
    },
    {
      made: {
        personId: 'K2',
        traits: { Umsatz: 99, 'Kunde seit': '2021-02-01', PLZ: '80331', Aktiv: false },
      },
    },
    { why: 'it names nobody' },
    { why: '"Umsatz": "viel" is no number' },
  ])
})

test('calls with their waiting time become events; rows without an id are told by what they say', () => {
  const [header, ...rows] = readCsv(
    'Call ended at,Customer ID,Hold time (s),Region\n2026-06-01 10:00,ana,41,North\n2026-06-01 10:00,ana,41,North\nlately,ben,2,South',
  ).map(({ cells }) => cells)
  const names = columnsOf(header!)
  const mapping = suggestMapping('observations', names, rows.slice(0, 2), 'UTC')
  expect(mapping.columns).toEqual({
    'Call ended at': { to: 'at' },
    'Customer ID': { to: 'person' },
    'Hold time (s)': { to: 'measure', name: 'holdTimeS' },
    Region: { to: 'property', name: 'Region', as: 'text' },
  })
  const read = createObservationReader(mapping, names, { kind: 'event', source: 'phone' })
  const [first, second, third] = rows.map(read) as [any, any, any]
  expect(first.made).toEqual({
    kind: 'event',
    source: 'phone',
    externalId: expect.stringMatching(/^row-[0-9a-f]{16}$/),
    at: '2026-06-01T10:00:00.000Z',
    personId: 'ana',
    measures: { holdTimeS: 41 },
    properties: { Region: 'North' },
  })
  expect(second.made.externalId).toBe(`${first.made.externalId}-2`)
  expect(third).toEqual({ why: '"lately" is no date' })
  const again = createObservationReader(mapping, names, { kind: 'event', source: 'phone' })
  expect(again(rows[0]!)).toEqual(first)
})

test('reviews need to say on which scale their scores are', () => {
  const names = ['Review ID', 'Date', 'Stars', 'Review text']
  const row = ['r1', '2026-06-01', '4,5', 'Good.']
  const mapping = suggestMapping('observations', names, [row], 'UTC')
  expect(Object.values(mapping.columns).map(({ to }) => to)).toEqual(['id', 'at', 'score', 'text'])
  const given = { kind: 'review', source: 'maps' }
  expect(createObservationReader(mapping, names, given)(row)).toEqual({
    why: 'say on which scale the scores are',
  })
  const scaled = createObservationReader(mapping, names, { ...given, scale: [1, 5] })
  expect(scaled(row)).toMatchObject({ made: { externalId: 'r1', score: { value: 4.5, min: 1, max: 5 } } })
  expect(scaled(['r2', '2026-06-01', '7', ''])).toEqual({
    why: 'the score 7 is not on the scale from 1 to 5',
  })
})

test('columns may have any name', () => {
  const names = ['person', '__proto__', 'constructor', 'toString']
  const mapping = suggestMapping('people', names, [['ana', 'a', 'b', 'c']], 'UTC')
  const read = createPersonReader(mapping, names)
  expect(read(['ana', '', 'b', 'c'])).toEqual({
    made: { personId: 'ana', traits: { constructor: 'b', toString: 'c' } },
  })
  expect(
    createPersonReader({ ...mapping, columns: { person: { to: 'person' } } }, names)(['ana', 'a', 'b', 'c']),
  ).toEqual({
    why: 'it says nothing about the person',
  })
})

test('a roster names teams, supervisors and touchpoints', () => {
  const names = ['Name', 'E-mail', 'Department', "Manager's e-mail", 'Owner of']
  const row = ['Olga', 'Olga@X.example', 'Returns', 'mia@x.example', 'support.called; checkout.paid']
  const mapping = suggestMapping('roster', names, [row], 'UTC')
  const read = createStaffReader(mapping, names)
  expect(read(row)).toEqual({
    made: {
      email: 'olga@x.example',
      name: 'Olga',
      team: 'Returns',
      supervisor: 'mia@x.example',
      ownerOf: ['support.called', 'checkout.paid'],
      supervisorOf: [],
    },
  })
  expect(read(['Ben', 'ben', '', '', ''])).toEqual({ why: '"ben" is no e-mail address' })
})

const at = (text: string) => suggestMapping('observations', ['at'], [[text]], 'UTC')

test('a date that can be read in two ways is said to be so', () => {
  expect(at('03/04/2026')).toMatchObject({ dateOrder: 'dmy', isDateOrderCertain: false })
  expect(at('03/14/2026')).toMatchObject({ dateOrder: 'mdy', isDateOrderCertain: true })
  expect(at('03.04.2026')).toMatchObject({ dateOrder: 'dmy', isDateOrderCertain: true })
  expect(at('2026-04-03').isDateOrderCertain).toBe(true)
})

test('a name becomes a key, and a text its fingerprint', () => {
  expect(keyOf('Hold time (s)')).toBe('holdTimeS')
  expect(keyOf('délai')).toBe('delai')
  expect(keyOf('…')).toBe('value')
  const prints = Array.from({ length: 20_000 }, (_, index) => fingerprint(`row ${index}`))
  expect(new Set(prints).size).toBe(20_000)
  for (const half of [0, 8]) {
    const collisions = 20_000 - new Set(prints.map((print) => print.slice(half, half + 8))).size
    expect(collisions).toBeLessThan(5)
  }
})
