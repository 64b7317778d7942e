import type { LiveFeed } from './responses/live-feed.ts'
import type { Stored } from './responses/store-responses.ts'

/** What happens after a batch of responses is stored, in order. */
export function createInnerLoop({ liveFeed }: { liveFeed: LiveFeed }): (stored: readonly Stored[]) => void {
  return (batch) => {
    const changed = batch.filter(({ outcome }) => outcome !== 'unchanged')
    for (const stored of changed) liveFeed.announce({ kind: 'response', stored })
  }
}
