import type { startAsking } from './asking/start-asking.ts'
import type { explain } from './debug/debug.ts'
import type { startDelivery } from './delivery/start-delivery.ts'
import type { startRules } from './rules/start-rules.ts'

/** What is imported only when it is needed. */
export type Chunks = {
  prompt: { startAsking: typeof startAsking }
  delivery: { startDelivery: typeof startDelivery }
  rules: { startRules: typeof startRules }
  debug: { explain: typeof explain }
}

/** All that the widget needs from outside. */
export type Edges = {
  /** Where the collector is, unless `init` says otherwise. */
  host: string | undefined
  now(): number
  fetch: typeof fetch
  storage(): Storage
  /** @param attempt counts the failures so far, from 0 */
  load<Name extends keyof Chunks>(name: Name, attempt: number): Promise<Chunks[Name]>
}

export function createEdges(load: Edges['load'], host?: string): Edges {
  return {
    host,
    now: Date.now,
    fetch: (url, init) => fetch(url, init),
    storage: () => localStorage,
    load,
  }
}
