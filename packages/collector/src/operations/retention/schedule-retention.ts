import type { Project } from '@innerloop/shared'
import { lookOften } from '../look-often.ts'
import type { Log } from '../logs/create-log.ts'

const DAY_MS = 86_400_000
/** Not at the start, when somebody waits for the collector. */
const SETTLE_MS = 10 * 60_000

type Options = {
  projects: () => readonly Project[]
  run: (signal: AbortSignal) => Promise<void>
  clock: () => number
  log: Log
}

export type RetentionSchedule = { look(): Promise<void>; stop(): void }

/** Does what the projects' retention says, once a day and soon after a start. Doing it twice changes nothing. */
export function scheduleRetention({ projects, run, clock, log }: Options): RetentionSchedule {
  let dueAt = clock() + SETTLE_MS
  return lookOften(async (signal) => {
    if (clock() < dueAt || !projects().some(({ retention }) => retention)) return
    try {
      await run(signal)
      log('What was to be kept no longer was removed', { level: 'info' })
    } catch (error) {
      if (!signal.aborted) log(`Retention failed, and is tried again tomorrow: ${(error as Error).message}`)
    } finally {
      dueAt = clock() + DAY_MS
    }
  })
}
