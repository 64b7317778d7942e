import { newId } from '@innerloop/shared/new-id'
import { Programme, type SurveyResponse } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { applyProgramme } from '../projects/apply-programme.ts'
import { createDirectory, versionKey } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { rememberedOf } from '../statistics/peak-end.ts'
import { createRandom } from '../statistics/random.ts'
import { aCompletedResponse, anEmptyDatabase } from '../testing/world.ts'
import { type Contact, createContacts, RELATIONSHIP } from './contacts.ts'
import { instancesOf, pathOf } from './instances-of.ts'
import { createLimitBook } from './limit-book.ts'
import { createPathBook } from './path-book.ts'
import { PATHS } from './paths-analysis.ts'
import { PathsResult } from './paths-result.ts'
import { createPersonBook } from './person-book.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-23T12:00:00Z')
const NAMES = ['call', 'visit', 'bill']

const contact = (touchpoint: number, daysAgo: number, over: Partial<Contact> = {}): Contact => ({
  at: NOW - daysAgo * DAY_MS,
  touchpoint,
  score: NaN,
  irritants: 0,
  episode: 0,
  measure: NaN,
  ...over,
})
const pathsOf = (contacts: Contact[]) => instancesOf(contacts).map(pathOf)

test('a journey is an episode, or goes on until a pause, or until the person begins anew', () => {
  expect(pathsOf([contact(0, 90), contact(1, 89), contact(2, 50), contact(0, 49), contact(1, 48)])).toEqual([
    [0, 1],
    [2],
    [0, 1],
  ])
  const named = (touchpoint: number, daysAgo: number, episode: number) =>
    contact(touchpoint, daysAgo, { episode })
  expect(pathsOf([named(0, 90, 7), named(0, 80, 8), named(1, 20, 7), named(1, 10, 8)])).toEqual([
    [0, 1],
    [0, 1],
  ])
  expect(pathsOf([contact(1, 9), contact(1, 8), contact(0, 7)])).toEqual([[1], [0]])
})

test('contacts come person by person in the order of time, however they were added, and no more than may be kept', () => {
  const contacts = createContacts(5000)
  const random = createRandom(1)
  const given = Array.from({ length: 5200 }, () => ({
    person: Math.floor(random() * 40),
    contact: contact(Math.floor(random() * 3), Math.floor(random() * 300)),
  }))
  const kept = given.filter(({ person, contact: one }) => contacts.add(person, one))
  expect(kept).toHaveLength(5000)
  const people = [...contacts.byPerson()]
  expect(people).toHaveLength(40)
  people.forEach((its, person) => {
    expect(its.map(({ at }) => at)).toEqual(
      kept.flatMap((one) => (one.person === person ? [one.contact.at] : [])).sort((a, b) => a - b),
    )
  })
})

test('ways are counted with their scores, the funnel along the map, and the worst moment of each journey', () => {
  const book = createPathBook(NAMES)
  for (let time = 0; time < 3; time += 1)
    book.add([contact(0, 3, { score: 3 }), contact(1, 2, { score: 9 }), contact(2, 1, { score: 8 })])
  book.add([contact(0, 3, { score: 8 }), contact(0, 2.5), contact(2, 1, { score: 6 })])
  const found = book.found()
  expect(found.paths.map(({ path, instances }) => [path, instances])).toEqual([
    [['call', 'visit', 'bill'], 3],
    [['call', 'bill'], 1],
  ])
  expect(found.paths[0]).toMatchObject({ level: { n: 9 }, end: { n: 3, level: 8 } })
  expect(found.funnel.map(({ reached }) => reached)).toEqual([4, 3, 4])
  expect(found.worst).toMatchObject([
    { touchpoint: 'call', times: 3, share: 0.75 },
    { touchpoint: 'bill', times: 1 },
    { touchpoint: 'visit', times: 0 },
  ])
  expect(found.ruined).toMatchObject({ n: 4, share: 0.75 })
  const remembered = [...Array.from({ length: 3 }, () => rememberedOf([3, 9, 8])), rememberedOf([8, 6])]
  const mean = (of: (one: (typeof remembered)[number]) => number) =>
    remembered.reduce((sum, one) => sum + of(one), 0) / 4
  expect(found.memory.n).toBe(4)
  expect(found.memory.mean).toBeCloseTo(
    mean((one) => one.mean),
    10,
  )
  expect(found.memory.peakEnd).toBeCloseTo(
    mean((one) => one.peakEnd),
    10,
  )
  expect(found.memory.difference).toBeCloseTo(
    mean((one) => one.peakEnd - one.mean),
    10,
  )
})

test('each person’s own change counts once, and is told where chance does not make it', () => {
  const book = createPersonBook(NAMES, { now: NOW, threshold: 3 })
  for (let person = 0; person < 20; person += 1)
    book.add(
      [
        contact(0, 90, { score: 5 }),
        contact(1, 60, { score: 1 }),
        contact(0, 10, { score: 7 + (person % 2) }),
      ],
      [],
    )
  expect(book.found().change).toMatchObject({ n: 20, mean: 2.5, verdict: 'rose' })
  const few = createPersonBook(NAMES, { now: NOW, threshold: 3 })
  few.add([contact(0, 90, { score: 5 }), contact(0, 10, { score: 9 })], [])
  expect(few.found().change).toMatchObject({ n: 1, mean: 4, interval: null, verdict: 'cannot-tell' })
})

test('irritants add up by person within 90 days, and it is told how many met too many', () => {
  const book = createPersonBook(NAMES, { now: NOW, threshold: 3 })
  const annoyed = (irritants: number[], daysAgo = 10) =>
    book.add(
      irritants.map((count) => contact(0, daysAgo, { irritants: count })),
      [],
    )
  annoyed([0])
  annoyed([1, 1])
  annoyed([2, 1])
  annoyed([5, 5])
  annoyed([9], 100)
  expect(book.found().irritants).toMatchObject({
    people: [1, 0, 1, 2],
    over: { n: 4, share: 0.5 },
    threshold: 3,
  })
})

test('a relationship that follows the whole journey, and not its single moments, is told as that', () => {
  const book = createPersonBook(NAMES, { now: NOW, threshold: 3 })
  const random = createRandom(3)
  for (let person = 0; person < 300; person += 1) {
    const scores = [0, 1, 2].map(() => 10 * random())
    const journey = scores.map((score, at) => contact(at, 60 - at, { score }))
    const mean = scores.reduce((sum, score) => sum + score, 0) / 3
    book.add([...journey, contact(RELATIONSHIP, 20, { score: mean })], [journey])
  }
  const { relationship } = book.found()
  expect(relationship.journey).toMatchObject({ n: 300, r: expect.closeTo(1, 5) })
  expect(relationship.touchpoints[1]!.r).toBeGreaterThan(0.4)
  expect(relationship.touchpoints[1]!.r).toBeLessThan(0.75)
  expect(relationship.verdict).toBe('journey')
  expect(relationship.whole!.n + relationship.broken!.n).toBe(300)
})

test('other limits are told beside the one there is, with what the team says that they cost', () => {
  const costs = [
    { limit: 2, perMonth: 9000 },
    { limit: 8, perMonth: 1000 },
  ]
  const floor = { property: 'waitHours', limit: 4, unit: 'h', costs }
  const book = createLimitBook([{ touchpoint: 'visit', place: 1, floor }])
  for (const [measure, score] of [
    [1, 9],
    [3, 8],
    [6, 5],
    [9, 2],
  ])
    book.add(contact(1, 1, { measure: measure!, score: score! }))
  book.add(contact(0, 1, { measure: 50, score: 0 }))
  const [{ rows }] = book.found() as [PathsResult['limits'][number]]
  expect(rows.map(({ limit, isNow, perMonth, beyond }) => [limit, isNow, perMonth, beyond.share])).toEqual([
    [2, false, 9000, 0.75],
    [4, true, null, 0.5],
    [8, false, 1000, 0.25],
  ])
  expect(rows[1]).toMatchObject({ within: { n: 2, level: 8.5 }, breached: { n: 2, level: 3.5 } })
})

const programme = Programme.parse({
  project: { id: 'shop', key: 'pk_shop', name: 'Machines' },
  touchpoints: [
    { key: 'call', name: 'Call' },
    { key: 'visit', name: 'Visit', measureFloor: { property: 'waitHours', limit: 4 } },
    { key: 'shop', name: 'Shop' },
  ],
  surveys: ['past', 'present'].map((pattern) => ({
    id: pattern,
    version: 1,
    name: pattern,
    pattern,
    touchpoints: ['call', 'visit', 'shop'],
    questions: [{ id: 'recommend', kind: 'nps', wording: { en: 'How likely …?' } }],
    thanks: { en: 'Thanks' },
  })),
  journeys: [
    { id: 'repair', name: 'Repair', stages: [{ id: 'one', name: 'One', touchpoints: ['call', 'visit'] }] },
  ],
})

function said(
  surveyId: string,
  touchpoint: string,
  daysAgo: number,
  over: Partial<SurveyResponse> = {},
): SurveyResponse {
  const shownAt = new Date(NOW - daysAgo * DAY_MS).toISOString()
  return aCompletedResponse(8, { id: newId(), surveyId, touchpoint, shownAt, personId: 'ana', ...over })
}

test('it reads what is stored: only the map’s touchpoints, only people who can be told apart', async () => {
  const database = await anEmptyDatabase()
  await database.write((tx) => applyProgramme(tx, programme, 0))
  const entry = (await createDirectory(database)).byId('shop')!
  const answers = [
    said('past', 'visit', 9, { properties: { waitHours: '6', transfers: 2 } }),
    said('past', 'call', 10),
    said('past', 'shop', 8),
    said('present', 'shop', 5),
    said('past', 'call', 4, { personId: undefined, visitorId: 'v1' }),
    said('past', 'call', 3, { personId: undefined }),
    said('past', 'call', 500),
  ]
  await database.write((tx) =>
    storeResponses(
      tx,
      answers.map((response) => ({
        entry,
        survey: entry.versions.get(versionKey(response.surveyId, 1))!,
        response,
        receivedAt: 0,
      })),
    ),
  )
  const { signal } = new AbortController()
  const run = (parameters: object) =>
    PATHS.run({
      database,
      entry,
      parameters: PATHS.parameters.parse(parameters),
      now: NOW,
      onProgress: () => {},
      signal,
    })
  const result = await run({ journey: 'repair' })
  expect(PathsResult.parse(result)).toEqual(result)
  expect(result).toMatchObject({ from: '2025-11-23', people: 2, withoutId: 1, leftOut: 0, instances: 2 })
  expect(result.paths.map(({ path }) => path)).toEqual([['call'], ['call', 'visit']])
  expect(result.irritants.people).toEqual([1, 0, 0, 1])
  expect(result.relationship.journey.n).toBe(1)
  expect(result.limits[0]!.rows.map(({ limit, beyond }) => [limit, beyond.share])).toEqual([
    [2, 1],
    [4, 1],
    [8, 0],
  ])
  expect((await run({ journey: 'repair', from: '2026-11-18' })).instances).toBe(1)
  await expect(run({ journey: 'none' })).rejects.toThrow('The journey is not known')
})
