import type { startAsking } from './asking/start-asking.ts'

/** All that the widget needs from outside. */
export type Edges = {
  /** Where the collector is, unless `init` says otherwise. */
  host: string | undefined
  now(): number
  fetch: typeof fetch
  storage(): Storage
  /** @param attempt counts from 0: some browsers remember by its address that an import failed */
  load(attempt: number): Promise<{ startAsking: typeof startAsking }>
}

export function createEdges(load: Edges['load'], host?: string): Edges {
  return {
    host,
    now: Date.now,
    fetch: (...request) => fetch(...request),
    storage: () => localStorage,
    load,
  }
}
