import { vi } from 'vitest'
import type { InitOptions } from './api.ts'
import type { Chunks } from './edges.ts'
import { createInnerloop } from './innerloop.ts'
import {
  createFakeCollector,
  createFakeStorage,
  HOST,
  loadChunk,
  PROJECT,
  type FakeCollector,
} from './test-world.ts'

type Page = {
  collector?: FakeCollector
  browser?: Storage
  options?: Partial<InitOptions>
  failures?: number
}

/** A page with the widget, and what a person does on it. */
export function openPage({
  collector = createFakeCollector(),
  browser = createFakeStorage(),
  options,
  failures = 0,
}: Page = {}) {
  const attempts: number[] = []
  const loaded: (keyof Chunks)[] = []
  const innerloop = createInnerloop({
    host: HOST,
    now: Date.now,
    fetch: collector.fetch,
    storage: () => browser,
    async load(name, attempt) {
      if (name === 'prompt') attempts.push(attempt)
      if (attempt < failures) throw new TypeError('Failed to fetch dynamically imported module')
      loaded.push(name)
      return loadChunk(name, attempt)
    },
  })
  const init = () => innerloop.init({ project: PROJECT, ...options })
  return { innerloop, init, collector, browser, attempts, loaded }
}

export async function openStarted(given: Page = {}) {
  const opened = openPage(given)
  opened.init()
  await passMs(10)
  return opened
}

export const passMs = (ms: number) => vi.advanceTimersByTimeAsync(ms)
export const promptRoot = () => document.querySelector('innerloop-prompt')?.shadowRoot
export const click = (selector: string) => promptRoot()!.querySelector<HTMLElement>(selector)!.click()
export const chooseScore = (score: number) => click(`[role=radio]:nth-child(${score + 1})`)
export const posted = ({ batches }: FakeCollector) => batches.flat()
