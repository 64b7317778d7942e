import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConfig, isFresh } from './config.ts'
import { createLoad } from './load.ts'
import type { Rules } from './rules/start-rules.ts'
import {
  config,
  configWith,
  createFakeCollector,
  createFakeStorage,
  loadChunk,
  needsFor,
  NOW,
  surveys,
} from './test-world.ts'

const MINUTE_MS = 60_000
const rules: Rules = { tracked() {}, against: () => undefined }
const ready = { config, rules: undefined }

beforeEach(() => vi.useFakeTimers({ now: NOW }))
afterEach(() => vi.useRealTimers())

const ruled = configWith([{ ...surveys.checkout, audience: { share: 0.5 } }])

function open({ browser = createFakeStorage(), mayAsk = (): boolean => true, failures = 0 } = {}) {
  const collector = createFakeCollector()
  const load = createLoad(async (name, attempt) => {
    if (attempt < failures) throw new TypeError('Failed to fetch dynamically imported module')
    return loadChunk(name, attempt)
  })
  const needs = { ...needsFor(collector, browser), load }
  const opened = createConfig({ ...needs, mayAsk, startRules: () => rules })
  const isCopyFresh = () => isFresh(needs.store.get('config'), Date.now())
  return { ...opened, isCopyFresh, collector, browser, said: needs.said }
}

test('the surveys are fetched once, then used from the copy for five minutes, across pages', async () => {
  const { read, isCopyFresh, collector, browser } = open()
  expect(await Promise.all([read(), read()])).toEqual([ready, ready])
  expect(isCopyFresh()).toBe(true)
  expect(collector.requests.map(({ url }) => url)).toEqual(['https://collector.example/v1/widget/pk_shop'])

  vi.advanceTimersByTime(5 * MINUTE_MS - 1)
  const nextPage = open({ browser })
  expect(await nextPage.read()).toEqual(ready)
  expect(nextPage.collector.requests).toHaveLength(0)

  vi.advanceTimersByTime(1)
  await nextPage.read()
  expect(nextPage.collector.requests).toHaveLength(1)
})

test('a stale copy serves while the collector cannot be reached', async () => {
  const { read, browser } = open()
  await read()
  vi.advanceTimersByTime(60 * MINUTE_MS)
  const later = open({ browser })
  later.collector.fates.push('lost')
  expect(await later.read()).toEqual(ready)
  expect(later.isCopyFresh()).toBe(false)
})

test('a copy from a clock since set back is not fresh', async () => {
  const { read, browser } = open()
  await read()
  vi.setSystemTime(NOW - 24 * 60 * MINUTE_MS)
  const later = open({ browser })
  later.collector.fates.push('lost')
  await later.read()
  expect(later.isCopyFresh()).toBe(false)
})

test('who waits for the surveys gets them once the collector is back', async () => {
  const { arrival, read, collector } = open()
  collector.fates.push('lost', new Response('busy', { status: 503 }))
  expect(await read()).toBeUndefined()
  await vi.advanceTimersByTimeAsync(4000)
  expect(await arrival).toEqual(ready)
  expect(collector.requests).toHaveLength(3)
})

test('many calls after a failure do not hammer the collector', async () => {
  const { read, collector } = open()
  collector.fates.push('lost')
  await read()
  for (let call = 0; call < 50; call++) await read()
  expect(collector.requests).toHaveLength(1)
})

test.each([
  ['text', new Response('<html>')],
  ['nothing', Response.json(null)],
  ['another form', Response.json({ surveys: 'none' })],
  ['a refusal', Response.json({ code: 'project-key.unknown' }, { status: 401 })],
])('an answer with %s is no configuration', async (_, answer) => {
  const { read, collector, said } = open()
  collector.fates.push(answer)
  expect(await read()).toBeUndefined()
  expect(said).toHaveLength(1)
})

test('nothing is fetched without consent', async () => {
  let mayAsk = false
  const { read, collector } = open({ mayAsk: () => mayAsk })
  expect(await read()).toBeUndefined()
  expect(collector.requests).toHaveLength(0)
  mayAsk = true
  expect(await read()).toEqual(ready)
})

test('the surveys are ready once the rules that they need are there', async () => {
  const { read, arrival, collector } = open({ failures: 1 })
  collector.config = ruled
  expect(await read()).toBeUndefined()
  await vi.advanceTimersByTimeAsync(2000)
  expect(await arrival).toEqual({ config: ruled, rules })
  expect(collector.requests).toHaveLength(1)
})
