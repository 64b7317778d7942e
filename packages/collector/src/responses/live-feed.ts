import type { Stored } from './store-responses.ts'

export type LiveEvent = { kind: 'response'; stored: Stored } | { kind: 'changed' }

/** Tells everybody who watches what was just stored. */
export type LiveFeed = {
  announce(event: LiveEvent): void
  /** Returns its undo. */
  subscribe(listener: (event: LiveEvent) => void): () => void
}

export function createLiveFeed(): LiveFeed {
  const listeners = new Set<(event: LiveEvent) => void>()
  return {
    announce(event) {
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
