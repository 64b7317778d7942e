import { inArray } from 'drizzle-orm'
import type { Database, Transaction } from '../database/open-database.ts'
import { readers } from '../database/tables.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import type { NewDelivery } from '../deliveries/queue/delivery.ts'
import { ReaderPreferences } from '../deliveries/readers/reader-preferences.ts'
import type { Duty } from '../operations/duties/create-duties.ts'
import { doAtOnce, dueAtOf } from '../operations/duties/do-at-once.ts'
import { lookOften } from '../operations/look-often.ts'
import type { Log } from '../operations/logs/create-log.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { lastDigestAt } from './digest-times.ts'
import { readDigest } from './read-digest.ts'

type Options = {
  database: Database
  directory: Directory
  clock: () => number
  log: Log
  onDeliveries: () => void
}

const DAY_MS = 86_400_000
const LENGTH_MS = { day: DAY_MS, week: 7 * DAY_MS }
const QUARTER_HOUR_MS = 900_000

/**
 * Every quarter of an hour, at one of the collectors: whoever's morning has come gets the day before, or on Mondays the
 * week. Without anything to tell there is no message.
 */
export function scheduleDigests({ database, directory, clock, log, onDeliveries }: Options) {
  const duty: Duty = {
    name: 'digests',
    firstAt: (now) => now,
    nextAt: (now) => (Math.floor(now / QUARTER_HOUR_MS) + 1) * QUARTER_HOUR_MS,
  }
  return lookOften(async () => {
    try {
      const now = clock()
      const dueAt = await dueAtOf(database, duty, now)
      if (dueAt === undefined) return
      // What it takes time to find out is found out before anybody has to wait for the transaction.
      const messages = await database.read((tx) => findAll(tx, { now, dueAt }))
      const isDone = await doAtOnce(database, duty, now, async (tx) => {
        await addDeliveries(tx, messages, now)
      })
      if (isDone && messages.length > 0) onDeliveries()
    } catch (error) {
      log(`Digests could not be written: ${(error as Error).message}`)
    }
  })

  async function findAll(tx: Transaction, look: Look): Promise<NewDelivery[]> {
    const found: NewDelivery[] = []
    for (const entry of directory.all()) found.push(...(await findFor(tx, entry, look)))
    return found
  }
}

/** Milliseconds since 1970-01-01 UTC. `dueAt`: the look before was done before that. */
type Look = { now: number; dueAt: number }

async function findFor(tx: Transaction, entry: ProjectEntry, { now, dueAt }: Look): Promise<NewDelivery[]> {
  const found: NewDelivery[] = []
  const preferences = await readAllPreferences(tx, [...entry.routing.staff])
  for (const address of entry.routing.staff) {
    const { daily, weekly, timeZone = entry.project.timeZone } = preferences.get(address) ?? DEFAULTS
    for (const every of EVERY) {
      const at = lastDigestAt(now, timeZone, every)
      const isWanted = every === 'day' ? daily : weekly
      if (!isWanted || at <= dueAt - QUARTER_HOUR_MS) continue
      const span = { every, from: at - LENGTH_MS[every], to: at }
      if (!(await readDigest(tx, entry, { address, ...span }, now))) continue
      const subject = { kind: 'digest' as const, ...span }
      found.push({ projectId: entry.project.id, subject, channel: 'mail', address, dueAt: now })
    }
  }
  return found
}

const EVERY = ['day', 'week'] as const
const DEFAULTS: ReaderPreferences = ReaderPreferences.parse({})

async function readAllPreferences(
  tx: Transaction,
  addresses: readonly string[],
): Promise<Map<string, ReaderPreferences>> {
  if (addresses.length === 0) return new Map()
  const rows = await tx
    .select()
    .from(readers)
    .where(inArray(readers.email, [...addresses]))
  return new Map(rows.map(({ email, preferences }) => [email, preferences]))
}
