import type { Words } from '../../deliveries/words/words.ts'
import type { ProjectEntry } from '../../projects/directory.ts'

/** What every message is made with. */
export type Composing = {
  entry: ProjectEntry
  words: Words
  /** Where browsers reach the collector. */
  url: string
  /** Links are signed with it. */
  secret: string
  /** Milliseconds since 1970-01-01 UTC. */
  now: number
  /** IANA name; the reader's, else the project's. */
  timeZone: string
}
