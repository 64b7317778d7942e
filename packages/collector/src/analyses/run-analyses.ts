import { randomUUID } from 'node:crypto'
import { and, asc, eq, lt, lte, or } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { analyses } from '../database/tables.ts'
import type { Directory } from '../projects/directory.ts'
import type { Analysis } from './analysis.ts'
import { ANALYSES } from './kinds.ts'

type Options = {
  database: Database
  directory: Directory
  clock: () => number
  signal?: AbortSignal
  kinds?: readonly Analysis[]
  leaseMs?: number
}

type Row = typeof analyses.$inferSelect

const LEASE_MS = 120_000
const RENEW_MS = 2000
/** What nobody looked at for so long is forgotten. */
const UNREAD_MS = 30 * 86_400_000

/** Works out all that is due, one after the other; others may do so beside it. @returns how many were run */
export async function runAnalyses(options: Options): Promise<number> {
  const { database, clock, signal } = options
  await database.write((tx) => tx.delete(analyses).where(lt(analyses.readAt, clock() - UNREAD_MS)))
  let run = 0
  const holder = randomUUID()
  for (;;) {
    const claimed = signal?.aborted ? undefined : await claimNext(options, holder)
    if (!claimed) return run
    await runOne(options, claimed, holder)
    run += 1
  }
}

async function claimNext({ database, clock, leaseMs = LEASE_MS }: Options, holder: string) {
  const now = clock()
  const isWaiting = or(
    eq(analyses.state, 'due'),
    and(eq(analyses.state, 'running'), lte(analyses.leasedUntil, now)),
  )
  return database.write(async (tx) => {
    const [next] = await tx
      .select()
      .from(analyses)
      .where(isWaiting)
      .orderBy(asc(analyses.requestedAt), asc(analyses.kind))
      .limit(1)
    if (!next) return undefined
    const [claimed] = await tx
      .update(analyses)
      .set({ state: 'running', progress: 0, failure: null, holder, leasedUntil: now + leaseMs })
      .where(and(isRow(next), isWaiting))
      .returning()
    return claimed
  })
}

async function runOne(options: Options, row: Row, holder: string): Promise<void> {
  const { database, directory, clock, kinds = ANALYSES, leaseMs = LEASE_MS } = options
  const change = (to: Partial<Row>) =>
    database.write((tx) =>
      tx
        .update(analyses)
        .set(to)
        .where(and(isRow(row), eq(analyses.holder, holder)))
        .returning({ kind: analyses.kind }),
    )
  const lost = new AbortController()
  let progress = 0
  const heartbeat = setInterval(() => {
    // Forgotten meanwhile, as when a person was erased, or taken over by somebody else.
    change({ progress, leasedUntil: clock() + leaseMs }).then(
      (kept) => kept.length > 0 || lost.abort(),
      () => {},
    )
  }, RENEW_MS)
  const signal = AbortSignal.any([lost.signal, ...(options.signal ? [options.signal] : [])])
  const ended = { holder: null, leasedUntil: 0 }
  try {
    const entry = directory.byId(row.projectId)
    const analysis = kinds.find(({ kind }) => kind === row.kind)
    if (!entry || !analysis) throw new Error('There is no such analysis any more.')
    const result = await analysis.run({
      database,
      entry,
      parameters: analysis.parameters.parse(JSON.parse(row.parameters)),
      now: clock(),
      onProgress: (share) => (progress = Math.round(100 * Math.min(1, Math.max(0, share)))),
      signal,
    })
    await change({ ...ended, state: 'done', progress: 100, result, computedAt: clock() })
  } catch (error) {
    if (options.signal?.aborted) await change({ ...ended, state: 'due', progress: 0 })
    else await change({ ...ended, state: 'failed', failure: (error as Error).message.slice(0, 500) })
  } finally {
    clearInterval(heartbeat)
  }
}

function isRow({ projectId, kind, parameters }: Row) {
  return and(eq(analyses.projectId, projectId), eq(analyses.kind, kind), eq(analyses.parameters, parameters))
}
