// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { installScript } from '../install-script.ts'
import { createFakeCollector, createFakeStorage, HOST, loadChunk } from '../test-world.ts'
import { whenWidget } from './page-widget.script.ts'

type Page = { innerloop?: (...call: unknown[]) => void }

function install(page: Page) {
  const collector = createFakeCollector()
  const browser = createFakeStorage()
  const edges = { host: HOST, now: Date.now, fetch: collector.fetch, storage: () => browser, load: loadChunk }
  installScript(page as object, { project: 'pk_shop' }, edges)
  return collector
}

test('the element finds the widget of the script that came before it', async () => {
  const page: Page = {}
  install(page)
  expect(await whenWidget(page)).toBe(page.innerloop)
})

test('the element waits for a script that comes after it', async () => {
  const page: Page = {}
  const found = vi.fn()
  const waiting = whenWidget(page).then(found)
  page.innerloop!('identify', 'ana')
  expect(found).not.toHaveBeenCalled()
  const collector = install(page)
  await waiting
  expect(found).toHaveBeenCalledWith(page.innerloop)
  expect(await (await whenWidget(page)).show('checkout')).toBe(true)
  await vi.waitFor(() => expect([...collector.responses.values()]).toMatchObject([{ personId: 'ana' }]))
})

test('two elements wait beside the page’s own stub', async () => {
  const page: Page & { innerloop: { q?: unknown[] } } = {
    innerloop(...call) {
      ;(page.innerloop.q ??= []).push(call)
    },
  }
  const stub = page.innerloop
  const waiting = [whenWidget(page), whenWidget(page)]
  expect(page.innerloop).toBe(stub)
  install(page)
  expect(await Promise.all(waiting)).toEqual([page.innerloop, page.innerloop])
})
