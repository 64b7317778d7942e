import { createCounter, createGauge } from '../metrics/create-counter.ts'
import type { Metric } from '../metrics/metric.ts'
import { lookOften } from '../look-often.ts'
import type { Log } from '../logs/create-log.ts'
import { isBackupDue } from './is-backup-due.ts'
import { listBackups } from './list-backups.ts'

const HOUR_MS = 3_600_000

type Options = {
  backups: { folder: string; everyHours: number }
  run: (signal: AbortSignal) => Promise<void>
  clock: () => number
  log: Log
}

export type BackupSchedule = { metrics: Metric[]; look(): Promise<void>; stop(): void }

/** Makes a backup whenever one is due; the age of the newest file decides, so that restarts change nothing. */
export function scheduleBackups({ backups, run, clock, log }: Options): BackupSchedule {
  const { folder, everyHours } = backups
  const newestAt = () => listBackups(folder)[0]?.at
  let failedAt: number | undefined
  const failures = createCounter('innerloop_backup_failures_total', 'Backups that could not be made.')
  const newest = createGauge(
    'innerloop_backup_newest_timestamp_seconds',
    'When the newest backup was begun, since 1970; 0 if there is none.',
    () => (newestAt() ?? 0) / 1000,
  )

  const { look, stop } = lookOften(async (signal) => {
    const startedAt = clock()
    try {
      if (!isBackupDue({ newestAt: newestAt(), failedAt, everyMs: everyHours * HOUR_MS, now: startedAt }))
        return
      await run(signal)
      failedAt = undefined
      log('A backup was made', { level: 'info', seconds: Math.round((clock() - startedAt) / 1000) })
    } catch (error) {
      if (signal.aborted) return
      failedAt = startedAt
      failures.add()
      log(`The backup failed: ${(error as Error).message}`)
    }
  })
  void look()
  return { metrics: [newest, failures], look, stop }
}
