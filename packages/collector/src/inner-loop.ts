import type { LiveFeed } from './responses/live-feed.ts'
import type { Stored } from './responses/store-responses.ts'

type Dependencies = { liveFeed: LiveFeed; log: (line: string) => void }

/**
 * What happens after a batch of responses is stored, in order. The responses are safe by then: a step that
 * fails is logged, and holds up neither the others nor the next batch.
 */
export function createInnerLoop({ liveFeed, log }: Dependencies): (stored: readonly Stored[]) => void {
  const steps = [(stored: Stored) => liveFeed.announce({ kind: 'response', stored })]
  return (batch) => {
    for (const stored of batch)
      for (const step of stored.outcome === 'unchanged' ? [] : steps)
        try {
          step(stored)
        } catch (error) {
          log(`After response ${stored.response.id}: ${(error as Error).stack}`)
        }
  }
}
