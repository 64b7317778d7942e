import type { Database } from '../database/open-database.ts'
import { doEveryMinute } from '../operations/duties/do-every-minute.ts'
import type { Log } from '../operations/logs/create-log.ts'
import type { Directory } from '../projects/directory.ts'
import { judgeTroubles } from './judge-troubles.ts'

type Options = {
  database: Database
  directory: Directory
  clock: () => number
  log: Log
  onDeliveries: () => void
}

/** Every minute: what single people met adds up, or broke their journey, and somebody is told. */
export function scheduleWarnings({ directory, onDeliveries, ...options }: Options) {
  return doEveryMinute({
    ...options,
    name: 'warnings',
    failure: 'What customers met could not be looked through',
    onDone: onDeliveries,
    async work(tx) {
      for (const entry of directory.all()) await judgeTroubles(tx, entry, options.clock())
    },
  })
}
