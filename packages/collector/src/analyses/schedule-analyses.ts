import { and, eq, gt, lt, lte, or } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { analyses } from '../database/tables.ts'
import { lookOften } from '../operations/look-often.ts'
import type { Log } from '../operations/logs/create-log.ts'
import { STALE_MS } from './request-analysis.ts'

type Options = {
  database: Database
  /** Works out all that is due, best in a process of its own. */
  run: (signal: AbortSignal) => Promise<void>
  clock: () => number
  log: Log
}

export type AnalysesSchedule = { wake(): void; stop(): void }

/** What somebody looked at within this is kept fresh, so that they need not wait. */
const READ_MS = 7 * 86_400_000

/** Has run what is due: at once when somebody asks for it, and every day what is looked at. */
export function scheduleAnalyses({ database, run, clock, log }: Options): AnalysesSchedule {
  let isAwake = false
  const looking = lookOften(async (stopped) => {
    try {
      do {
        isAwake = false
        await refreshOld(database, clock())
        if (await isAnyDue(database, clock())) await run(stopped)
      } while (isAwake && !stopped.aborted)
    } catch (error) {
      if (!stopped.aborted) log(`Analyses could not be run: ${(error as Error).message}`)
    }
  })
  return {
    wake() {
      isAwake = true
      void looking.look()
    },
    stop: looking.stop,
  }
}

async function refreshOld(database: Database, now: number): Promise<void> {
  const isOld = and(
    eq(analyses.state, 'done'),
    lt(analyses.computedAt, now - STALE_MS),
    gt(analyses.readAt, now - READ_MS),
  )
  const [old] = await database.read((tx) =>
    tx.select({ kind: analyses.kind }).from(analyses).where(isOld).limit(1),
  )
  if (old)
    await database.write((tx) =>
      tx.update(analyses).set({ state: 'due', requestedAt: now, progress: 0 }).where(isOld),
    )
}

async function isAnyDue(database: Database, now: number): Promise<boolean> {
  const [due] = await database.read((tx) =>
    tx
      .select({ kind: analyses.kind })
      .from(analyses)
      .where(
        or(eq(analyses.state, 'due'), and(eq(analyses.state, 'running'), lte(analyses.leasedUntil, now))),
      )
      .limit(1),
  )
  return due !== undefined
}
