import type { LiveFeed } from '../responses/live-feed.ts'
import type { Directory } from './directory.ts'

type Dependencies = { directory: Directory; liveFeed: LiveFeed }

/** Once what the team defines has changed: ingest and the widget go by it from now on, and those who watch are told. */
export async function announceChange({ directory, liveFeed }: Dependencies): Promise<void> {
  await directory.reload()
  liveFeed.announce({ kind: 'changed' })
}
