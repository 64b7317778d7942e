import type { Database, Transaction } from '../../database/open-database.ts'
import type { Log } from '../logs/create-log.ts'
import { lookOften } from '../look-often.ts'
import type { Duty } from './create-duties.ts'
import { doAtOnce } from './do-at-once.ts'

type Options = {
  database: Database
  clock: () => number
  log: Log
  /** Of the duty, among all of them. */
  name: string
  /** Says what could not be done. @example 'Overdue cases could not be looked for' */
  failure: string
  work: (tx: Transaction) => Promise<void>
  onDone: () => void
}

const MINUTE_MS = 60_000

/** Every minute, at one of the collectors, in one transaction; what fails is logged, and done the next time. */
export function doEveryMinute({ database, clock, log, name, failure, work, onDone }: Options) {
  const duty: Duty = { name, firstAt: (now) => now, nextAt: (now) => now + MINUTE_MS }
  return lookOften(async () => {
    try {
      if (await doAtOnce(database, duty, clock(), work)) onDone()
    } catch (error) {
      log(`${failure}: ${(error as Error).message}`)
    }
  })
}
