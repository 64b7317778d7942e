// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Innerloop } from './api.ts'
import { installScript } from './install-script.ts'
import { createFakeCollector, createFakeStorage, HOST, loadChunk } from './test-world.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

type Stub = { (...call: unknown[]): void; q?: IArguments[] }
type Page = { innerloop?: Innerloop & ((...call: unknown[]) => unknown) & Stub }

function install(page: Page, dataset: Record<string, string> = { project: 'pk_shop' }) {
  const collector = createFakeCollector()
  const browser = createFakeStorage()
  installScript(page, dataset, {
    host: HOST,
    now: Date.now,
    fetch: collector.fetch,
    storage: () => browser,
    load: loadChunk,
  })
  return collector
}

function createStub(page: Page): Stub {
  const stub: Stub = function () {
    ;(stub.q ??= []).push(arguments)
  }
  page.innerloop = stub as Page['innerloop']
  return stub
}

const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('what the stub was told is done in order', async () => {
  const page: Page = {}
  const stub = createStub(page)
  const heard: string[] = []
  stub('on', 'shown', ({ surveyId }: { surveyId: string }) => heard.push(surveyId))
  stub('identify', 'ana', { plan: 'pro' })
  stub('track', 'checkout.paid', { total: 5 })
  stub('identify', 'ana', { plan: 'free' })
  const collector = install(page)
  await passMs(10)
  expect(heard).toEqual(['checkout'])
  expect(collector.batches[0]).toMatchObject([
    { personId: 'ana', traits: { plan: 'free' }, properties: { total: 5 } },
  ])
})

test('the global can be called by name and as an object', async () => {
  const page: Page = {}
  const collector = install(page)
  page.innerloop!('identify', 'ana')
  expect(await page.innerloop!.show('checkout')).toBe(true)
  await passMs(10)
  expect(collector.batches[0]).toMatchObject([{ personId: 'ana' }])
  expect(page.innerloop!('unknown')).toBeUndefined()
})

test('the script tag says project, host, locale, consent and debug', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const page: Page = {}
  const dataset = { project: 'pk_shop', host: 'https://other.example/', locale: 'de', debug: '' }
  const collector = install(page, dataset)
  await passMs(10)
  expect(collector.requests[0]!.url).toBe('https://other.example/v1/widget/pk_shop')
  await page.innerloop!.show('checkout')
  expect(document.querySelector('innerloop-prompt')!.shadowRoot!.querySelector('h2')).toMatchObject({
    textContent: 'Empfehlen Sie uns?',
    lang: 'de',
  })
  await page.innerloop!.show('checkout')
  expect(info).toHaveBeenCalledWith('[innerloop]', 'checkout was not shown.')
  info.mockRestore()
})

test('without a project the page calls init itself', async () => {
  const page: Page = {}
  createStub(page)('init', { project: 'pk_mine' })
  const collector = install(page, {})
  await passMs(10)
  expect(collector.requests.map(({ url }) => url)).toEqual([`${HOST}/v1/widget/pk_mine`])
})

test('a second copy of the script does nothing', async () => {
  const page: Page = {}
  install(page)
  const { innerloop } = page
  const second = install(page)
  await passMs(10)
  expect(page.innerloop).toBe(innerloop)
  expect(second.requests).toEqual([])
})
