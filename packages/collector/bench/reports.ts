// What a report takes after a million responses, and after ten times as many; all stored and counted by the real path.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { newId } from '@innerloop/shared/new-id'
import { Programme, type SurveyResponse } from '@innerloop/shared'
import { openDatabase } from '../src/database/open-database.ts'
import { createAdminKey } from '../src/keys/admin-keys.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { createDirectory } from '../src/projects/directory.ts'
import { storeResponses } from '../src/responses/store-responses.ts'
import { startServer } from '../src/server.ts'
import { median, number } from './measure.ts'

const SMALL = Number(process.env.RESPONSES ?? 1_000_000)
const SIZES = [SMALL, 10 * SMALL]
const AT_ONCE = 1000
const RUNS = 21
const MOST_MS = 20
const MOST_GROWTH = 1.5
const YEAR_MS = 365 * 86_400_000
const TOUCHPOINTS = ['cart.left', 'checkout.paid', 'parcel.arrived', 'support.closed']
const DEVICES = ['phone', 'tablet', 'desktop'] as const

const programme = Programme.parse({
  project: { id: 'shop', key: 'pk_shop', name: 'Shop', dimensions: [{ key: 'device', from: 'device' }] },
  touchpoints: TOUCHPOINTS.map((key) => ({ key, name: key })),
  surveys: [
    {
      id: 'relation',
      version: 1,
      name: 'Relation',
      touchpoints: TOUCHPOINTS,
      questions: [{ id: 'recommend', kind: 'nps', wording: { en: 'How likely …?' } }],
      thanks: { en: 'Thanks' },
    },
  ],
})

const folder = mkdtempSync(fileURLToPath(new URL('../.bench-', import.meta.url)))
process.on('exit', () => rmSync(folder, { recursive: true }))
const database = await openDatabase(join(folder, 'innerloop.db'))
await database.write((tx) => applyProgramme(tx, programme, 0))
const key = await database.write((tx) => createAdminKey(tx, Date.now()))
const entry = (await createDirectory(database)).byId('shop')!
const now = Date.now()
const server = await startServer({
  database,
  port: 0,
  publicUrl: undefined,
  folders: { widget: folder, dashboard: folder, shop: undefined },
})

const day = (ago: number) => new Date(now - ago).toISOString().slice(0, 10)
const year = `from=${day(YEAR_MS)}&to=${day(0)}`
const reports: Record<string, string> = {
  'score, trend by day over a year': `/v1/reports/score?${year}&by=day`,
  'by touchpoint': `/v1/reports/touchpoints?${year}`,
  'by one dimension': `/v1/reports/score?${year}&by=day&dimension=device`,
}

const taken: Record<string, number>[] = []
let stored = 0
for (const size of SIZES) {
  const startedAt = performance.now()
  await storeUntil(size)
  const seconds = (performance.now() - startedAt) / 1000
  const { database: bytes } = database.bytes()
  console.log(`\n${number(size)} responses (stored in ${seconds.toFixed(0)} s, ${number(bytes / 1e6)} MB)`)
  const times: Record<string, number> = {}
  for (const [name, path] of Object.entries(reports)) {
    times[name] = await timeOf(path)
    console.log(`${name.padEnd(36)} ${times[name].toFixed(1).padStart(6)} ms`)
  }
  taken.push(times)
}
const [small, large] = taken as [Record<string, number>, Record<string, number>]
const isFast = taken.every((times) => Object.values(times).every((ms) => ms <= MOST_MS))
// Below a millisecond the difference is the machine's.
const isFlat = Object.keys(small).every(
  (name) => large[name]! <= Math.max(small[name]! * MOST_GROWTH, small[name]! + 1),
)
console.log(`\neach within ${MOST_MS} ms: ${isFast ? 'held' : 'MISSED'}`)
console.log(`ten times as many within ${MOST_GROWTH} of the time: ${isFlat ? 'held' : 'MISSED'}`)
await server.stop()
database.close()
process.exitCode = isFast && isFlat ? 0 : 1

/** Through the year, as they would have come. */
async function storeUntil(size: number): Promise<void> {
  const from = stored
  for (; stored < size; stored += AT_ONCE) {
    const arrivals = Array.from({ length: AT_ONCE }, (_, index) => {
      const passed = (stored - from + index) / (size - from)
      return {
        entry,
        survey: entry.published[0]!,
        response: aResponse(now - YEAR_MS * (1 - passed)),
        receivedAt: now,
      }
    })
    await database.write((tx) => storeResponses(tx, arrivals))
    // So that connections that the server has closed meanwhile are seen to be closed.
    await setImmediate()
  }
}

function aResponse(shownAt: number): SurveyResponse {
  return {
    id: newId(),
    surveyId: 'relation',
    surveyVersion: 1,
    touchpoint: any(TOUCHPOINTS),
    state: 'completed',
    sequence: 1,
    shownAt: new Date(shownAt).toISOString(),
    answers: { recommend: { value: Math.floor(Math.random() * 11), sequence: 1 } },
    context: { device: any(DEVICES) },
  }
}

function any<T>(values: readonly T[]): T {
  return values[Math.floor(Math.random() * values.length)]!
}

/** Milliseconds until the report is here, the median of some requests. */
async function timeOf(path: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const startedAt = performance.now()
    const answer = await fetch(`http://localhost:${server.port}${path}`, {
      headers: { authorization: `Bearer ${key}` },
    })
    await answer.text()
    if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`)
    times.push(performance.now() - startedAt)
  }
  return median(times)
}
