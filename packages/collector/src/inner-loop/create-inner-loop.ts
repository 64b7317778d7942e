import type { Transaction } from '../database/open-database.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import type { Stored } from '../responses/store-responses.ts'
import { noteTroubles } from '../warnings/note-troubles.ts'
import { asksForFollowUp, followUp } from './follow-up.ts'

type Dependencies = {
  liveFeed: LiveFeed
  log: (line: string) => void
  clock: () => number
  /** Once something was committed that is to be sent. */
  onDeliveries: () => void
}

export type InnerLoop = {
  /** In the transaction that stores them: what must not be lost if the collector dies right after it. */
  within: (tx: Transaction, stored: readonly Stored[]) => Promise<void>
  /** After it. */
  after: (stored: readonly Stored[]) => void
}

/**
 * What happens when a batch of responses is stored, in order. Once the responses are safe, a step that fails is
 * logged, and holds up neither the others nor the next batch.
 */
export function createInnerLoop({ liveFeed, log, clock, onDeliveries }: Dependencies): InnerLoop {
  const steps = [(stored: Stored) => liveFeed.announce({ kind: 'response', stored })]
  let isAnythingToSend = false
  return {
    async within(tx, batch) {
      await noteTroubles(tx, batch, clock())
      for (const stored of batch)
        if (asksForFollowUp(stored, log) && (await followUp(tx, stored, { log, now: clock() })))
          isAnythingToSend = true
    },
    after(batch) {
      if (isAnythingToSend) onDeliveries()
      isAnythingToSend = false
      for (const stored of batch)
        for (const step of stored.outcome === 'unchanged' ? [] : steps)
          try {
            step(stored)
          } catch (error) {
            log(`After response ${stored.response.id}: ${(error as Error).stack}`)
          }
    },
  }
}
