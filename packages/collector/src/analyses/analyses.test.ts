import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import { createDirectory } from '../projects/directory.ts'
import { erasePerson } from '../people/erase-person.ts'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aDatabase, jsonOf, people } from '../testing/world.ts'
import { type Analysis, defineAnalysis } from './analysis.ts'
import { createAnalysisRoutes } from './analysis-routes.ts'
import { runAnalyses } from './run-analyses.ts'
import { scheduleAnalyses } from './schedule-analyses.ts'
import { streamResponses } from './stream-responses.ts'

const DAY_MS = 86_400_000

/** Counts answers to the lead question, and quotes the last person. */
const counting = defineAnalysis({
  kind: 'counting',
  parameters: z.object({ from: z.string().optional() }),
  result: z.object({ n: z.int(), last: z.string().nullable() }),
  async run(given) {
    let n = 0
    let last: string | null = null
    for await (const rows of streamResponses(given, given.parameters)) {
      n += rows.length
      last = rows.at(-1)?.personId ?? last
    }
    return { n, last }
  },
}) as unknown as Analysis
const failing = { ...counting, kind: 'failing', run: () => Promise.reject(new Error('Too few answers.')) }
const kinds = [counting, failing]

const day = (n: number) => ({ shownAt: `2026-11-0${n}T12:00:00.000Z`, personId: people.ana })

async function aPlace() {
  const database = await aDatabase()
  const responses = [aCompletedResponse(9, day(1)), aCompletedResponse(3, day(2))]
  const entry = await store(database, responses)
  const directory = await createDirectory(database)
  let now = Date.parse('2026-11-23T12:00:00Z')
  const clock = () => now
  const admission = { admit: async () => ({ entry }) } as unknown as Admission
  const woken: number[] = []
  const routes = new Hono().route(
    '/',
    createAnalysisRoutes({ database, admission, clock, kinds, onAnalyses: () => woken.push(now) }) as never,
  )
  const read = async (path: string, method = 'GET') => jsonOf(await routes.request(path, { method }))
  const run = (over = {}) => runAnalyses({ database, directory, clock, kinds, ...over })
  return { database, entry, read, run, clock, woken, wait: (ms: number) => void (now += ms) }
}

test('looking at an analysis asks for it, and it is run once', async () => {
  const { read, run, woken, wait } = await aPlace()
  expect(await read('/counting')).toMatchObject({ state: 'due', computedAt: null, result: null })
  await read('/counting')
  expect(woken).toHaveLength(1)
  expect(await run()).toBe(1)
  expect(await read('/counting')).toEqual({
    state: 'done',
    progress: 100,
    failure: null,
    computedAt: '2026-11-23T12:00:00.000Z',
    result: { n: 2, last: people.ana },
  })
  expect(await run()).toBe(0)
  expect(await read('/counting/run', 'POST')).toMatchObject({ state: 'due', result: { n: 2 } })
  expect(await run()).toBe(1)
  wait(DAY_MS + 1)
  expect(await read('/counting')).toMatchObject({ state: 'due', result: { n: 2 } })
})

test('each set of parameters is an analysis of its own', async () => {
  const { read, run } = await aPlace()
  await read('/counting?from=2026-11-02')
  await read('/counting')
  expect(await run()).toBe(2)
  expect(await read('/counting?from=2026-11-02')).toMatchObject({ result: { n: 1 } })
})

test('one that fails says why, and others are run all the same', async () => {
  const { read, run } = await aPlace()
  await read('/failing')
  await read('/counting')
  expect(await run()).toBe(2)
  expect(await read('/failing')).toMatchObject({ state: 'failed', failure: 'Too few answers.' })
  expect(await read('/counting')).toMatchObject({ state: 'done' })
})

test('what quotes somebody who is erased is forgotten, also while it is worked out', async () => {
  const { read, run, database, entry } = await aPlace()
  await read('/counting')
  const slow = {
    ...counting,
    run: async (given: Parameters<typeof counting.run>[0]) => {
      await erasePerson(database, entry, people.ana)
      return { ...((await counting.run(given)) as object), last: people.ana }
    },
  }
  await run({ kinds: [slow] })
  expect(await read('/counting')).toMatchObject({ state: 'due', result: null })
})

test('one that somebody died at is run by another, when their lease ended', async () => {
  const { read, run, wait } = await aPlace()
  await read('/counting')
  const died = new AbortController()
  const end = Promise.withResolvers<void>()
  const dying = {
    ...counting,
    async run() {
      died.abort()
      await end.promise
      return { n: 99, last: null }
    },
  }
  const dead = run({ kinds: [dying] })
  while (!died.signal.aborted) await setTimeout(5)
  expect(await run()).toBe(0)
  wait(10 * 60_000)
  expect(await run()).toBe(1)
  end.resolve()
  await dead
  expect(await read('/counting')).toMatchObject({ state: 'done', result: { n: 2 } })
})

test('the collector has run what is due when it is woken, and keeps fresh what is looked at', async () => {
  const { read, run, database, clock, wait } = await aPlace()
  const log: string[] = []
  const schedule = scheduleAnalyses({
    database,
    run: async () => void (await run()),
    clock,
    log: (line) => void log.push(line),
  })
  onTestFinished(schedule.stop)
  await read('/counting')
  const isDone = async () => (await read('/counting')).state === 'done'
  schedule.wake()
  await expect.poll(isDone).toBe(true)
  wait(2 * DAY_MS)
  schedule.wake()
  await expect.poll(async () => (await read('/counting')).computedAt).toBe('2026-11-25T12:00:00.000Z')
  expect(log).toEqual([])
})
