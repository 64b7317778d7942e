import { closeSync, fsyncSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import { quantile } from '../bench/measure.ts'
import { readDemo } from '../bench/read-demo.ts'
import { type Database, openDatabase } from '../src/database/open-database.ts'
import { backUp } from '../src/operations/backups/make-backup.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { createDirectory, type ProjectEntry } from '../src/projects/directory.ts'
import { storeResponses } from '../src/responses/store-responses.ts'
import type { StoredBytes } from './measured.ts'

const ANSWERED = Number(process.env.RESPONSES ?? 200_000)
const UNANSWERED = ANSWERED / 4
const AT_ONCE = 50
const DAYS = 90
const DAY_MS = 86_400_000
const COMMITS = 300
const COMMIT_SIZES = [1, 4, 16, 64, 256]
const FSYNCS = 500
const FSYNC_BYTES = 40_000

type Store = { database: Database; entry: ProjectEntry; file: string }

/** Fills databases as the widget would, save by save, and weighs them. */
export async function measureStore() {
  // Beside the code, not in a folder for temporary files, which may be memory.
  const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
  try {
    const answered = await openStore(join(folder, 'answered.db'))
    const cost = await fill(answered, ANSWERED, ['shown', 'started', 'completed'])
    const bytes = bytesOf(answered.file)
    const counters = Number(ask(answered.file, 'SELECT count(*) AS counters FROM counts')[0]!['counters'])
    const unanswered = await openStore(join(folder, 'unanswered.db'))
    await fill(unanswered, UNANSWERED, ['shown', 'dismissed'])
    const written = await measureCommits(unanswered)
    const startedAt = performance.now()
    const backup = await backUp(answered.file, join(folder, 'copy.db'))
    return {
      version: String(ask(answered.file, 'SELECT sqlite_version() AS version')[0]!['version']),
      firstSaveMicros: cost.shown!,
      laterSaveMicros: (cost.started! + cost.completed!) / 2,
      perAnswer: perRow(bytes, ANSWERED),
      perPromptWithoutAnswer: perRow(written.bytesBefore, UNANSWERED),
      perCounter: bytes['counts']! / counters,
      writtenPerCommit: written.sizes,
      backup: { bytes: backup.bytes, seconds: (performance.now() - startedAt) / 1000 },
      fsync: measureFsync(join(folder, 'synced')),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function openStore(file: string): Promise<Store> {
  const database = await openDatabase(file)
  const demo = await readDemo(3)
  await database.write((tx) => applyProgramme(tx, demo, 0))
  return { database, entry: (await createDirectory(database)).byId(demo.project.id)!, file }
}

type State = SurveyResponse['state']

/** Every response is saved once for each state, before the next ones come; tells the CPU microseconds of a save. */
async function fill(
  store: Store,
  responses: number,
  states: State[],
): Promise<Partial<Record<State, number>>> {
  const micros: Partial<Record<State, number>> = {}
  const firstAt = Date.now() - DAYS * DAY_MS
  for (let from = 0; from < responses; from += AT_ONCE) {
    const shownAt = firstAt + (from / responses) * DAYS * DAY_MS
    const group = Array.from({ length: AT_ONCE }, () => aResponse(shownAt))
    for (const [index, state] of states.entries()) {
      const before = process.cpuUsage()
      await save(
        store,
        group.map((one) => at(one, state, index)),
      )
      const { user, system } = process.cpuUsage(before)
      micros[state] = (micros[state] ?? 0) + (user + system) / responses
    }
  }
  return micros
}

async function save({ database, entry }: Store, responses: readonly SurveyResponse[]): Promise<void> {
  const survey = entry.published[0]!
  await database.write((tx) =>
    storeResponses(
      tx,
      responses.map((response) => ({ entry, survey, response, receivedAt: Date.parse(response.shownAt) })),
    ),
  )
}

/** What the system is asked to write, where it tells. */
async function measureCommits(store: Store) {
  const bytesBefore = bytesOf(store.file)
  const sizes = []
  for (const saves of COMMIT_SIZES) {
    const before = writtenBytes()
    for (let commit = 0; commit < COMMITS; commit += 1)
      await save(
        store,
        Array.from({ length: saves }, () => at(aResponse(Date.now()), 'shown', 0)),
      )
    sizes.push({ saves, bytes: (writtenBytes() - before) / COMMITS })
  }
  return { bytesBefore, sizes }
}

function writtenBytes(): number {
  return Number(/^wchar: (\d+)/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}

function measureFsync(file: string) {
  const descriptor = openSync(file, 'w')
  const bytes = Buffer.alloc(FSYNC_BYTES, 1)
  const times = Array.from({ length: FSYNCS }, () => {
    const startedAt = performance.now()
    writeSync(descriptor, bytes)
    fsyncSync(descriptor)
    return performance.now() - startedAt
  })
  closeSync(descriptor)
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }
}

function bytesOf(file: string): StoredBytes {
  const rows = ask(file, 'SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name')
  return Object.fromEntries(rows.map(({ name, bytes }) => [String(name), Number(bytes)]))
}

function ask(file: string, sql: string): Record<string, unknown>[] {
  const connection = new Sqlite(file, { readonly: true })
  try {
    return connection.prepare<[], Record<string, unknown>>(sql).all()
  } finally {
    connection.close()
  }
}

function perRow(bytes: StoredBytes, rows: number): StoredBytes {
  const ofResponses = Object.entries(bytes).filter(([name]) => /^(sqlite_autoindex_)?responses/.test(name))
  return Object.fromEntries(ofResponses.map(([name, all]) => [name, all / rows]))
}

const WORDS = 'the spare part was there next morning and it fitted but box had been opened before'.split(' ')

function aResponse(shownAt: number): SurveyResponse {
  const number = Math.floor(Math.random() * 0xffffff)
  return {
    id: newId(Math.floor(shownAt)),
    surveyId: 'checkout',
    surveyVersion: 1,
    touchpoint: 'checkout.paid',
    sequence: 0,
    state: 'shown',
    shownAt: new Date(shownAt).toISOString(),
    answers: {},
    visitorId: `v_45c48cce2e2d7fbdea${number.toString(16)}`,
    // One in four has signed in.
    ...(number % 4 === 0 && { personId: `c_8f14e45fceea${number.toString(16)}` }),
    traits: { plan: number % 3 === 0 ? 'member' : 'guest', country: 'PT' },
    properties: { orderValue: (number % 60_000) / 100, currency: 'EUR', items: 1 + (number % 5) },
    context: {
      url: 'https://shop.example/confirmation.html',
      locale: 'en-GB',
      device: (['phone', 'tablet', 'desktop'] as const)[number % 3]!,
      channel: 'web',
      sdk: 'web/0.1.0',
    },
  }
}

function at(response: SurveyResponse, state: State, sequence: number): SurveyResponse {
  const score = { value: response.id.charCodeAt(35) % 11, sequence: 1 }
  // Around sixty characters, as many as people write.
  const reason = { value: WORDS.slice(response.id.charCodeAt(34) % 4).join(' '), sequence: 2 }
  const given: Partial<Record<State, SurveyResponse['answers']>> = {
    started: { recommend: score },
    completed: { recommend: score, reason },
  }
  return { ...response, state, sequence, answers: given[state] ?? {} }
}
