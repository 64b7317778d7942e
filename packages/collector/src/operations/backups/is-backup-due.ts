// A backup is due when the newest is old enough, and after a failure not before a while.

type Facts = { newestAt: number | undefined; failedAt: number | undefined; everyMs: number; now: number }

export const RETRY_MS = 15 * 60_000

export function isBackupDue({ newestAt, failedAt, everyMs, now }: Facts): boolean {
  if (failedAt !== undefined && now - failedAt < RETRY_MS && now >= failedAt) return false
  return newestAt === undefined || now - newestAt >= everyMs || now < newestAt
}
