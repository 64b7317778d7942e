// What the server takes for the first view of each page of the dashboard, after a million responses of a year: each
// request once right after the start, then the median of some. Exit code 1 if a page takes too long when warm.
// `--database postgres` on a PostgreSQL of its own; `--keep` leaves the store for the next run of the day.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sql } from 'drizzle-orm'
import { withOpenDatabase } from '../src/database/open-database.ts'
import { median, number } from './measure.ts'
import { fillStore } from './pages-fill.ts'
import { LOOKING } from './pages-programme.ts'
import { type Asked, requestsOfPages, type Samples } from './pages-requests.ts'

const RESPONSES = Number(process.env.RESPONSES ?? 1_000_000)
const WARM_RUNS = 5
const MOST_MS = 300
const PASSWORD = 'correct horse battery'
const { values: options } = parseArgs({
  options: {
    database: { type: 'string', default: 'sqlite' },
    keep: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})

const name = `../.bench-pages-${new Date().toISOString().slice(0, 10)}-${RESPONSES}`
const folder = fileURLToPath(new URL(name, import.meta.url))
const isKept = options.keep && options.database === 'sqlite'
process.on('exit', () => isKept || rmSync(folder, { recursive: true, force: true }))
const postgres = options.database === 'postgres' ? await startServerOfItsOwn() : undefined
const place = postgres?.url ?? join(folder, 'innerloop.db')

if (postgres || !existsSync(place)) {
  const startedAt = performance.now()
  mkdirSync(folder, { recursive: true })
  await withOpenDatabase(place, async (database) => {
    await fillStore(database, RESPONSES, PASSWORD)
    // As its own housekeeping would in a while.
    if (postgres) await database.write((tx) => tx.run(sql`ANALYZE`))
    const seconds = (performance.now() - startedAt) / 1000
    const { database: file, log } = database.bytes()
    console.log(
      `${number(RESPONSES)} responses stored in ${seconds.toFixed(0)} s, ${number((file + log) / 1e6)} MB`,
    )
  })
}

const cookie = await withServer(signIn)
const samples = await withServer((url) => findSamples(url, cookie))
console.log(`\n${'page'.padEnd(36)} ${'cold'.padStart(7)} ${'warm'.padStart(7)}   the longest request`)
const slow: string[] = []
for (const [page, requests] of Object.entries(requestsOfPages(samples))) {
  if (options.only !== undefined && !page.includes(options.only)) continue
  const taken = await withServer((url) => measurePage(url, ['/v1/me', ...requests]))
  const cold = sumOf(taken.map((one) => one.cold))
  const warm = sumOf(taken.map((one) => one.warm))
  const longest = taken.toSorted((a, b) => b.warm - a.warm)[0]!
  const mark = warm > MOST_MS ? '  TOO SLOW' : ''
  console.log(
    `${page.padEnd(36)} ${inMs(cold)} ${inMs(warm)}   ${pathOf(longest.asked)} ${longest.warm.toFixed(0)} of ${taken.length}${mark}`,
  )
  if (mark) slow.push(page)
}
console.log(`\neach within ${MOST_MS} ms: ${slow.length === 0 ? 'held' : `MISSED by ${slow.join(', ')}`}`)
await postgres?.stop()
process.exitCode = slow.length === 0 ? 0 : 1

async function startServerOfItsOwn() {
  const { startPostgres } = await import('../src/testing/postgres-server.ts')
  return startPostgres({ isSafe: true })
}

/** Every page meets a server that has just been started, in a process of its own. */
async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const env = { ...process.env, BENCH_DATABASE: place, BENCH_FOLDER: folder }
  const child: ChildProcess = fork(fileURLToPath(new URL('pages-server.ts', import.meta.url)), { env })
  const exit = once(child, 'exit')
  const ended = exit.then(() => Promise.reject(new Error('The server ended before it had begun.')))
  ended.catch(() => {})
  try {
    const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }]
    return await work(`http://localhost:${port}`)
  } finally {
    child.kill()
    await exit
  }
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: LOOKING, password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`Nobody could sign in: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function findSamples(url: string, cookie: string): Promise<Samples> {
  const read = async (path: string) => (await fetch(url + path, { headers: { cookie } })).json()
  const { cases } = (await read('/v1/cases?state=all&assignee=me&limit=100')) as {
    cases: { id: string; responseId: string; personId: string | null; state: string }[]
  }
  const { deliveries } = (await read('/v1/deliveries?limit=5')) as { deliveries: { id: string }[] }
  const found = cases.find(({ personId }) => personId !== null)!
  return {
    caseId: found.id,
    responseId: found.responseId,
    personId: found.personId!,
    deliveryIds: deliveries.map(({ id }) => id),
  }
}

type Taken = { asked: Asked; cold: number; warm: number }

async function measurePage(url: string, requests: readonly Asked[]): Promise<Taken[]> {
  const cold: number[] = []
  for (const asked of requests) cold.push(await timeOf(url, asked))
  const runs: number[][] = []
  for (let run = 0; run < WARM_RUNS; run += 1) {
    const times: number[] = []
    for (const asked of requests) times.push(await timeOf(url, asked))
    runs.push(times)
  }
  return requests.map((asked, at) => ({
    asked,
    cold: cold[at]!,
    warm: median(runs.map((times) => times[at]!)),
  }))
}

/** Milliseconds until the whole answer is here: what the server takes, and little besides on the same machine. */
async function timeOf(url: string, asked: Asked): Promise<number> {
  const startedAt = performance.now()
  const body = typeof asked === 'string' ? undefined : JSON.stringify(asked.body)
  const answer = await fetch(url + pathOf(asked), {
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body }),
  })
  await answer.arrayBuffer()
  const took = performance.now() - startedAt
  if (!answer.ok) throw new Error(`${pathOf(asked)} was answered with ${answer.status}`)
  return took
}

function pathOf(asked: Asked): string {
  return typeof asked === 'string' ? asked : asked.path
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

function inMs(value: number): string {
  return `${value.toFixed(0)} ms`.padStart(7)
}
