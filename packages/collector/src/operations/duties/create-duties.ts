import { randomUUID } from 'node:crypto'
import { and, eq, lte } from 'drizzle-orm'
import type { Database, Transaction } from '../../database/open-database.ts'
import { duties } from '../../database/tables.ts'

/** Something that is due again and again, at one of the collectors on a database. */
export type Duty = {
  name: string
  /** When it is due for the first time, in milliseconds since 1970-01-01 UTC. */
  firstAt: (now: number) => number
  /** When it is due again, after it was done. */
  nextAt: (now: number) => number
}

/**
 * Does the work if it is due and nobody else is at it; tells whether it was done. The signal is aborted when the
 * lease was lost, as after a long pause of the process: then somebody else may be at it.
 *
 * @throws whatever the work throws; it counts as done then, and is due again at its next time
 */
export type DoIfDue = (duty: Duty, work: (signal: AbortSignal) => Promise<void>) => Promise<boolean>

type Options = { database: Database; clock: () => number; leaseMs?: number }

/** Longer than a collector stands still, and than clocks of machines differ. */
const LEASE_MS = 120_000
/** Renewed so often within its time that one renewal may fail. */
const RENEWALS = 3

/**
 * Whoever does something that is due leases it first. A collector that dies at it leaves its lease to run out, and
 * another does it again: what must not be done twice is to be done within one transaction.
 */
export function createDuties({ database, clock, leaseMs = LEASE_MS }: Options): DoIfDue {
  const holder = randomUUID()

  async function isDue({ name }: Duty): Promise<boolean> {
    const [known] = await database.read((tx) => tx.select().from(duties).where(eq(duties.name, name)))
    return !known || (known.dueAt <= clock() && known.leasedUntil <= clock())
  }

  async function claim({ name, firstAt }: Duty): Promise<boolean> {
    const now = clock()
    return database.store(async (tx) => {
      await tx
        .insert(duties)
        .values({ name, dueAt: firstAt(now) })
        .onConflictDoNothing()
      const taken = await tx
        .update(duties)
        .set({ holder, leasedUntil: now + leaseMs })
        .where(and(eq(duties.name, name), lte(duties.dueAt, now), lte(duties.leasedUntil, now)))
        .returning({ name: duties.name })
      return taken.length > 0
    })
  }

  const changeOwn = (name: string, to: Partial<typeof duties.$inferInsert>) =>
    database.store((tx: Transaction) =>
      tx
        .update(duties)
        .set(to)
        .where(and(eq(duties.name, name), eq(duties.holder, holder)))
        .returning({ name: duties.name }),
    )

  async function renew(name: string): Promise<boolean> {
    return (await changeOwn(name, { leasedUntil: clock() + leaseMs })).length > 0
  }

  return async (duty, work) => {
    if (!(await isDue(duty)) || !(await claim(duty))) return false
    const lost = new AbortController()
    const heartbeat = setInterval(() => {
      // A renewal that fails is tried again before the lease ends.
      renew(duty.name).then(
        (isOurs) => isOurs || lost.abort(),
        () => {},
      )
    }, leaseMs / RENEWALS)
    try {
      await work(lost.signal)
    } finally {
      clearInterval(heartbeat)
      await changeOwn(duty.name, { dueAt: duty.nextAt(clock()), holder: null, leasedUntil: 0 })
    }
    return true
  }
}
