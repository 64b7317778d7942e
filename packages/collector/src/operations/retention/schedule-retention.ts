import type { DoIfDue, Duty } from '../duties/create-duties.ts'
import { lookOften } from '../look-often.ts'
import type { Log } from '../logs/create-log.ts'

const DAY_MS = 86_400_000
/** Not at the very first start, when somebody waits for the collector. */
const SETTLE_MS = 10 * 60_000

const DUTY: Duty = {
  name: 'retention',
  firstAt: (now) => now + SETTLE_MS,
  nextAt: (now) => now + DAY_MS,
}

type Options = {
  run: (signal: AbortSignal) => Promise<void>
  doIfDue: DoIfDue
  log: Log
}

export type RetentionSchedule = { look(): Promise<void>; stop(): void }

/** Does what the projects' retention says, and forgets old deliveries, once a day, at one of the collectors on the database. */
export function scheduleRetention({ run, doIfDue, log }: Options): RetentionSchedule {
  return lookOften(async (stopped) => {
    try {
      const isDone = await doIfDue(DUTY, (lost) => run(AbortSignal.any([stopped, lost])))
      if (isDone) log('What was to be kept no longer was removed', { level: 'info' })
    } catch (error) {
      if (!stopped.aborted) log(`Retention failed, and is tried again tomorrow: ${(error as Error).message}`)
    }
  })
}
