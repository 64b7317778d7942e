import type { InitOptions, Innerloop } from './api.ts'
import type { Edges } from './edges.ts'
import { createInnerloop } from './innerloop.ts'

type Page = { innerloop?: Partial<Innerloop> & { q?: Iterable<unknown>[] } }
type Functions = Record<string, (...args: unknown[]) => unknown>

/** Puts the widget in place of the page's stub and does what the stub was told. A second copy does nothing. */
export function installScript(page: Page, dataset: DOMStringMap, edges: Edges): void {
  const stub = page.innerloop
  if (stub?.explain) return

  const api = createInnerloop(edges)
  const call = (name: string, ...args: unknown[]) => (api as unknown as Functions)[name]?.(...args)
  page.innerloop = Object.assign(call, api)

  if (dataset['project']) api.init({ ...dataset, debug: 'debug' in dataset } as unknown as InitOptions)
  for (const args of stub?.q ?? []) call(...(args as [string]))
}
