import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Analysis } from '../analyses/analysis.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { DRIVERS } from '../drivers/analyse-drivers.ts'
import type { DriversResult } from '../drivers/drivers-report.ts'
import { readEffect } from '../initiatives/effect/read-effect.ts'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import { createDirectory, type ProjectEntry } from '../projects/directory.ts'
import { readJourneyReport } from '../reports/journey/read-journey-report.ts'
import { listRecords } from '../records/read-records.ts'
import { shuffled } from '../testing/shuffled.ts'
import { patternOf, streamComments } from '../themes/comments/stream-comments.ts'
import { findThemes } from '../themes/found/find-themes.ts'
import { createMatcher, spokenOf } from '../themes/matching/create-matcher.ts'
import { periodOf } from '../reports/period-of.ts'
import { changeOf } from '../themes/report/change-of.ts'
import type { ThemesResult } from '../themes/report/themes-result.ts'
import { THEMES_ANALYSIS } from '../themes/themes-analysis.ts'
import { valueAnalysis } from '../value/value-analysis.ts'
import type { ValueResult } from '../value/value-result.ts'
import { makeCompany } from './make-company.ts'
import { PLANTED } from './planted.ts'
import { SENTENCES } from './sentences.ts'

// What is planted in the generated company is found by its reports, and nothing that is not there.

const FILE = new URL('../../../../examples/company/innerloop.json', import.meta.url)
const now = Date.parse('2026-11-23T12:00:00Z')
const DAY_MS = 86_400_000
const day = (daysAgo: number) => new Date(now - daysAgo * DAY_MS).toISOString().slice(0, 10)

const folder = mkdtempSync(join(tmpdir(), 'innerloop-'))
let database: Database
let entry: ProjectEntry

beforeAll(async () => {
  database = await openDatabase(join(folder, 'innerloop.db'))
  await makeCompany(database, { programme: JSON.parse(readFileSync(FILE, 'utf8')), now })
  entry = (await createDirectory(database)).byId('nordwerk')!
}, 60_000)

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

async function work<Result>(analysis: unknown, parameters = {}): Promise<Result> {
  const { run, parameters: schema } = analysis as Analysis
  return (await run({
    database,
    entry,
    parameters: schema.parse(parameters),
    now,
    onProgress: () => {},
    signal: new AbortController().signal,
  })) as Result
}

test('the drivers that were planted, and no other', async () => {
  const { places } = await work<DriversResult>(DRIVERS)
  const told = places.flatMap(({ touchpoint, sets }) =>
    sets
      .filter(({ kind }) => kind === 'circumstances')
      .flatMap(({ drivers }) => drivers)
      .filter(({ verdict }) => verdict !== 'cannot-tell')
      .map(({ driver, verdict }) => [touchpoint, driver, verdict]),
  )
  expect(told).toEqual([
    ['repair.arrived', PLANTED.wait.property, 'moves-down'],
    ['repair.called', PLANTED.transfers.property, 'moves-down'],
  ])
})

test('the change that worked worked, the other one did not', async () => {
  const all = await database.read((tx) => listRecords(tx, 'nordwerk', INITIATIVES))
  const others = all.map(({ definition }) => definition)
  const effectOf = async (id: string) => {
    const initiative = others.find((one) => one.id === id)!
    return database.read((tx) => readEffect(tx, entry, { initiative, others, today: day(0) }))
  }
  const tracking = await effectOf(PLANTED.tracking.id)
  expect(tracking).toMatchObject({
    stage: 'measured',
    design: 'difference-in-differences',
    verdict: 'higher',
  })
  expect(tracking.interval!.low).toBeGreaterThan(0)
  expect(await effectOf(PLANTED.greeting.id)).toMatchObject({ stage: 'measured', verdict: 'cannot-tell' })
})

test('the theme that began on a day, and what was always said did not begin', async () => {
  const { themes } = await work<ThemesResult>(THEMES_ANALYSIS)
  const english = themes.filter(({ language }) => language === 'en')
  const invoice = english.find(({ words }) => words.includes('invoice'))!
  expect(invoice.change?.kind).toBe('began')
  const week = 7 * DAY_MS
  expect(Math.abs(Date.parse(invoice.change!.from) - (now - PLANTED.invoices.since * DAY_MS))).toBeLessThan(
    2 * week,
  )
  expect(invoice.effect?.verdict).toBe('lowers')
  expect(english.filter(({ change }) => change?.kind === 'began')).toEqual([invoice])
})

test('that theme began with whichever nine tenths of the comments one looks for it, in whatever order', async () => {
  const given = { database, entry, onProgress: () => {}, signal: new AbortController().signal }
  const wanted = { from: undefined, touchpoint: undefined, pattern: patternOf(entry, undefined) }
  const comments = await Array.fromAsync(streamComments(given, wanted))
  const said = comments.filter(({ locale }) => locale?.startsWith('en'))
  const spoken = said.map(({ text, day: on }) => ({ ...spokenOf(text, 'en'), week: periodOf(on, 'week') }))
  const weeks = [...Map.groupBy(spoken, ({ week }) => week)].sort(([a], [b]) => (a < b ? -1 : 1))
  const invoicedTwice = SENTENCES['invoiced-twice'].en
  for (let seed = 0; seed < 10; seed += 1) {
    const sample = shuffled(spoken, seed).slice(0, 0.9 * spoken.length)
    const { found } = findThemes({ spoken: sample, ruled: [], known: [] })
    const matches = createMatcher(found)
    const themesOf = new Map(spoken.map((one) => [one, matches(one)]))
    const begun = found.filter((_, at) => {
      const hitsIn = (its: typeof spoken) => its.filter((one) => themesOf.get(one)!.includes(at)).length
      return (
        changeOf(weeks.map(([from, its]) => ({ from, hits: hitsIn(its), n: its.length })))?.kind === 'began'
      )
    })
    expect(begun.flatMap(({ words }) => words)).toContain('invoice')
    for (const theme of begun) {
      const its = spoken.filter((one) => themesOf.get(one)!.includes(found.indexOf(theme)))
      const planted = its.filter(({ text }) => invoicedTwice.some((sentence) => text.includes(sentence)))
      expect([theme.words, planted.length / its.length > 0.75]).toEqual([theme.words, true])
    }
  }
})

test('a detractor leaves sooner than a promoter, and a fleet is worth more without being happier', async () => {
  const { churn, groups } = await work<ValueResult>(valueAnalysis)
  expect(churn?.verdict).toBe('higher')
  const segments = groups.find(({ key }) => key === 'segment')!
  expect(segments.rows.map(({ value, npsPlace, worthPlace }) => [value, npsPlace, worthPlace])).toEqual([
    ['farm', 'cannot-tell', 'below'],
    ['fleet', 'cannot-tell', 'above'],
    ['workshop', 'cannot-tell', 'below'],
  ])
})

test('the trough of the repair, and what waiting beyond the limit does to the score', async () => {
  const report = await database.read((tx) =>
    readJourneyReport(tx, entry, { query: { journey: 'repair' }, mayReadWords: false, now }),
  )
  const arrived = report.moments.find(({ touchpoint }) => touchpoint === 'repair.arrived')!
  expect(arrived.floor).toMatchObject({ limit: 4, verdict: 'lower' })
  expect(report.remembered).toMatchObject({
    trough: 'repair.arrived',
    peak: 'repair.done',
    first: 'fix-trough',
    advice: expect.arrayContaining([
      expect.objectContaining({ label: 'fix-trough', touchpoint: 'repair.arrived', verdict: 'now' }),
    ]),
  })
})
