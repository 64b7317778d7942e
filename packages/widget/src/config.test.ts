import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConfig } from './config.ts'
import { config, createFakeCollector, createFakeStorage, needsFor, NOW } from './test-world.ts'

const MINUTE_MS = 60_000

beforeEach(() => vi.useFakeTimers({ now: NOW }))
afterEach(() => vi.useRealTimers())

function open({ browser = createFakeStorage(), mayAsk = (): boolean => true } = {}) {
  const collector = createFakeCollector()
  const needs = needsFor(collector, browser)
  return { ...createConfig(needs, mayAsk), collector, browser, said: needs.said }
}

test('the surveys are fetched once, then used from the copy for five minutes, across pages', async () => {
  const { read, state, collector, browser } = open()
  expect(await Promise.all([read(), read()])).toEqual([config, config])
  expect(state()).toBe('fresh')
  expect(collector.requests.map(({ url }) => url)).toEqual(['https://collector.example/v1/widget/pk_shop'])

  vi.advanceTimersByTime(5 * MINUTE_MS - 1)
  const nextPage = open({ browser })
  expect(await nextPage.read()).toEqual(config)
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
  expect(await later.read()).toEqual(config)
  expect(later.state()).toBe('cached')
})

test('a copy from a clock since set back is not fresh', async () => {
  const { read, browser } = open()
  await read()
  vi.setSystemTime(NOW - 24 * 60 * MINUTE_MS)
  const later = open({ browser })
  later.collector.fates.push('lost')
  await later.read()
  expect(later.state()).toBe('cached')
})

test('who waits for the surveys gets them once the collector is back', async () => {
  const { whenArrived, read, state, collector } = open()
  collector.fates.push('lost', new Response('busy', { status: 503 }))
  const arrived = whenArrived()
  expect(await read()).toBeUndefined()
  expect(state()).toBe('missing')
  await vi.advanceTimersByTimeAsync(4000)
  expect(await arrived).toEqual(config)
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
  const { read, state, collector } = open({ mayAsk: () => mayAsk })
  expect(await read()).toBeUndefined()
  expect(state()).toBe('missing')
  expect(collector.requests).toHaveLength(0)
  mayAsk = true
  expect(await read()).toEqual(config)
})
