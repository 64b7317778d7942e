import { readFileSync } from 'node:fs'
import type { Project, SurveyResponse } from '@innerloop/shared'
import { newId } from '@innerloop/shared/new-id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { Database } from '../database/open-database.ts'
import { counts, people, personAliases, responseNotes, responseTags } from '../database/tables.ts'
import { setTraits } from '../people/set-traits.ts'
import { createDirectory } from '../projects/directory.ts'
import { exportResponses } from '../responses/export-responses.ts'
import { noteResponse } from '../responses/notes/response-notes.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { tagResponse } from '../responses/tags/tag-response.ts'
import { aCompletedResponse, aDatabase, triesOf } from '../testing/world.ts'
import { applyRetention } from './apply-retention.ts'
import { firstKeptDay } from './first-kept-day.ts'

const NOW = Date.parse('2026-06-30T12:00:00.000Z')
const DAY_MS = 86_400_000
const actor = { kind: 'key', id: 'k', name: 'Key' } as const
const daysAgo = (days: number) => new Date(NOW - days * DAY_MS).toISOString()

function said(days: number, reason: string, score = 9): SurveyResponse {
  return aCompletedResponse(score, {
    id: newId(NOW - days * DAY_MS),
    shownAt: daysAgo(days),
    answers: { recommend: { value: score, sequence: 1 }, reason: { value: reason, sequence: 2 } },
  })
}

async function aShop(retention: Project['retention'], responses: SurveyResponse[]) {
  const database = await aDatabase()
  const known = (await createDirectory(database)).byId('shop')!
  const entry = { ...known, project: { ...known.project, retention } }
  const survey = entry.published[0]!
  const receive = (arriving: SurveyResponse[]) =>
    database.write((tx) =>
      storeResponses(
        tx,
        arriving.map((response) => ({ entry, survey, response, receivedAt: 0 })),
      ),
    )
  await receive(responses)
  return { database, entry, receive }
}

const stored = (database: Database) => Array.fromAsync(exportResponses(database, 'shop'))
const countsIn = (database: Database) =>
  database.read((tx) => tx.select().from(counts).orderBy(counts.day, counts.questionId))

test('old words go and their scores stay; older responses go whole; the counters stay', async () => {
  const { database, entry } = await aShop({ responsesDays: 90, textsDays: 30 }, [
    said(100, 'long ago'),
    said(40, 'a while ago'),
    said(1, 'yesterday'),
  ])
  const before = await countsIn(database)
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 1,
    texts: 1,
    people: 0,
    observations: 0,
  })
  expect((await stored(database)).map(({ answers }) => [answers['recommend'], answers['reason']])).toEqual([
    [
      { value: 9, sequence: 1 },
      { value: '', sequence: 2 },
    ],
    [
      { value: 9, sequence: 1 },
      { value: 'yesterday', sequence: 2 },
    ],
  ])
  expect(await countsIn(database)).toEqual(before)
  if (database.file === undefined) return
  const file = readFileSync(database.file)
  expect(['long ago', 'a while ago', 'yesterday'].map((words) => file.includes(words))).toEqual([
    false,
    false,
    true,
  ])
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 0,
    texts: 0,
    people: 0,
    observations: 0,
  })
})

test('what the team wrote goes with the words, its tags and what it knew of people with the responses', async () => {
  const ana = said(40, 'a while ago')
  const ben = said(100, 'long ago')
  const { database, entry } = await aShop({ responsesDays: 90, textsDays: 30 }, [
    { ...ana, personId: 'ana' },
    { ...ben, personId: 'ben' },
  ])
  const projectId = 'shop'
  await database.write(async (tx) => {
    for (const { id: responseId } of [ana, ben]) {
      await tagResponse(tx, { projectId, responseId, tag: 'vip', actor }, NOW)
      await noteResponse(tx, { projectId, responseId, text: 'Called back', actor }, NOW)
    }
    for (const personId of ['ana', 'ben', 'eva'])
      await setTraits(tx, projectId, new Map([[personId, { value: 1 }]]), Date.parse(daysAgo(91)))
    await setTraits(tx, projectId, new Map([['new', { value: 1 }]]), NOW)
    const mergedAt = Date.parse(daysAgo(91))
    await tx.insert(personAliases).values([
      { projectId, personId: 'ana@old', intoId: 'ana', mergedAt },
      { projectId, personId: 'ben@old', intoId: 'ben', mergedAt },
    ])
  })
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 1,
    texts: 1,
    people: 3,
    observations: 0,
  })
  const left = await database.read(async (tx) => ({
    tags: await tx.select().from(responseTags),
    notes: await tx.select().from(responseNotes),
    people: (await tx.select().from(people)).map(({ personId }) => personId),
    aliases: (await tx.select().from(personAliases)).map(({ personId }) => personId),
  }))
  expect(left).toEqual({
    tags: [expect.objectContaining({ responseId: ana.id })],
    notes: [],
    people: ['ana', 'new'],
    aliases: ['ana@old'],
  })
})

test('without a rule everything stays', async () => {
  const { database, entry } = await aShop(undefined, [said(4000, 'in another decade')])
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 0,
    texts: 0,
    people: 0,
    observations: 0,
  })
})

test('more than fits into one transaction goes in several', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => said(n % 2 ? 50 : 5, 'words'))
  const { database, entry } = await aShop({ responsesDays: 30 }, many)
  expect(await applyRetention(database, entry, NOW)).toEqual({
    responses: 1250,
    texts: 0,
    people: 0,
    observations: 0,
  })
  expect(await stored(database)).toHaveLength(1250)
})

test('a day goes as a whole, by the time zone of the project', () => {
  const project = { timeZone: 'Asia/Tokyo', retention: { responsesDays: 1, textsDays: 2 } }
  expect(firstKeptDay(project, Date.parse('2026-06-30T15:30:00Z'))).toBe('2026-06-30')
  expect(firstKeptDay(project, Date.parse('2026-06-30T15:30:00Z'), 'textsDays')).toBe('2026-06-29')
  expect(firstKeptDay({ timeZone: 'UTC' }, NOW)).toBe('')
})

test('a recount leaves history alone, also after a longer rule, no rule, or a latecomer', async () => {
  const { database, entry, receive } = await aShop({ responsesDays: 30 }, [
    said(100, ''),
    said(60, ''),
    said(1, ''),
  ])
  await applyRetention(database, entry, NOW)
  const before = await countsIn(database)
  for (const retention of [{ responsesDays: 30 }, { responsesDays: 90 }, undefined]) {
    const changed = { ...entry, project: { ...entry.project, retention } }
    expect((await recount(database, changed, NOW)).differing).toBe(0)
    expect(await countsIn(database)).toEqual(before)
  }
  await receive([said(60, '', 2)])
  expect((await recount(database, entry, NOW)).differing).toBe(0)
  const shown = (await countsIn(database)).reduce((sum, row) => sum + row.shown, 0)
  expect(shown).toBe(4)
})

test('and still puts right what is kept', async () => {
  const { database, entry } = await aShop({ responsesDays: 30 }, [said(100, ''), said(1, '')])
  await applyRetention(database, entry, NOW)
  await database.write((tx) => tx.update(counts).set({ s9: 7 }))
  await recount(database, entry, NOW)
  expect((await countsIn(database)).map(({ s9 }) => s9)).toEqual([7, 1])
})

const dated = fc.record({ days: fc.nat(120), words: fc.constantFrom('', 'so so'), score: fc.nat(10) })

test('whatever is stored and however often it is run: no count is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dated, { maxLength: 10 }), fc.array(fc.nat(60)), async (all, later) => {
      const { database, entry } = await aShop(
        { responsesDays: 60, textsDays: 20 },
        all.map(({ days, words, score }) => said(days, words, score)),
      )
      const before = await countsIn(database)
      for (const days of [0, ...later.slice(0, 2).sort((a, b) => a - b)]) {
        const now = NOW + days * DAY_MS
        await applyRetention(database, entry, now)
        expect((await recount(database, entry, now)).differing).toBe(0)
      }
      const sums = (rows: typeof before) =>
        COUNT_COLUMNS.map((name) => rows.reduce((sum, row) => sum + row[name], 0))
      expect(sums(await countsIn(database))).toEqual(sums(before))
    }),
    { numRuns: triesOf(15) },
  )
})
