import type { Database } from '../database/open-database.ts'
import type { Duty } from '../operations/duties/create-duties.ts'
import { doAtOnce } from '../operations/duties/do-at-once.ts'
import { lookOften } from '../operations/look-often.ts'
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

const MINUTE_MS = 60_000
const DUTY: Duty = { name: 'warnings', firstAt: (now) => now, nextAt: (now) => now + MINUTE_MS }

/** Every minute, at one of the collectors: what single people met adds up, or broke their journey, and somebody is told. */
export function scheduleWarnings({ database, directory, clock, log, onDeliveries }: Options) {
  return lookOften(async () => {
    try {
      const isDone = await doAtOnce(database, DUTY, clock(), async (tx) => {
        for (const entry of directory.all()) await judgeTroubles(tx, entry, clock())
      })
      if (isDone) onDeliveries()
    } catch (error) {
      log(`What customers met could not be looked through: ${(error as Error).message}`)
    }
  })
}
