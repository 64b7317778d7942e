import { and, desc, eq, inArray } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { CaseActor } from '@innerloop/shared'
import { readEvents } from '../cases/store/read-events.ts'
import { saveEvent } from '../cases/store/save-event.ts'
import { dayOf } from '../counts/day-of.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { caseEvents, cases } from '../database/tables.ts'
import { addDeliveries } from '../deliveries/queue/add-deliveries.ts'
import { CUSTOMER } from '../deliveries/queue/delivery.ts'
import type { Customers } from '../initiatives/initiative-routes.ts'
import type { Initiative } from '../initiatives/initiative.ts'
import { linkedCases } from '../initiatives/told/linked-cases.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { customerAddress } from './customer-address.ts'

type Row = typeof cases.$inferSelect
type Found = Customers & { rows: Row[] }

const DAY_MS = 86_400_000
const MOST = 5000
const AT_ONCE = 200

type Wanted = { initiative: Initiative; now: number }

/** Whom somebody would tell by pressing the button. */
export async function countCustomers(
  tx: Transaction,
  entry: ProjectEntry,
  { initiative, now }: Wanted,
): Promise<Customers> {
  const { rows: _, ...counted } = await findCustomers(tx, entry, { initiative, now })
  return counted
}

type Telling = { entry: ProjectEntry; initiative: Initiative; by: CaseActor }

/**
 * Writes to the customers whose cases it came from, each once, however often it is asked for: the case keeps that they
 * were told. Whoever was erased has no case any more.
 *
 * @throws Problem `initiative.not-now`
 */
export async function tellCustomers(
  database: Database,
  { entry, initiative, by }: Telling,
  now: number,
): Promise<Customers> {
  const { launched } = initiative.steps
  if (launched === undefined || launched > dayOf(now, entry.project.timeZone))
    throw problem('initiative.not-now', 'It is not launched yet: there is nothing to tell.')
  if (!initiative.note) throw problem('initiative.not-now', 'Write the note that they are to read.')
  const { rows, ...counted } = await database.read((tx) => findCustomers(tx, entry, { initiative, now }))
  let told = 0
  for (let at = 0; at < rows.length; at += AT_ONCE)
    told += await database.write((tx) =>
      tellSome(tx, { entry, initiative, by, rows: rows.slice(at, at + AT_ONCE) }, now),
    )
  return { ...counted, reachable: counted.reachable - told, told: counted.told + told }
}

async function findCustomers(
  tx: Transaction,
  entry: ProjectEntry,
  { initiative, now }: Wanted,
): Promise<Found> {
  const { from, steps, id } = initiative
  const until = (steps.launched === undefined ? now : Date.parse(steps.launched)) + DAY_MS
  const wanted = { projectId: entry.project.id, from, since: until - 366 * DAY_MS, until }
  const linked = await tx
    .select()
    .from(cases)
    .where(await linkedCases(tx, wanted))
    .orderBy(desc(cases.openedAt))
    .limit(MOST)
  const informed = await readInformed(tx, entry.project.id, {
    initiativeId: id,
    caseIds: linked.map((row) => row.id),
  })
  const told = new Set<string>()
  const rows = new Map<string, Row>()
  let noAddress = 0
  for (const row of linked) {
    const address = (await customerAddress(tx, entry, row))?.toLowerCase()
    if (address === undefined) noAddress += 1
    else if (informed.has(row.id)) told.add(address)
    else if (!rows.has(address)) rows.set(address, row)
  }
  for (const address of told) rows.delete(address)
  return { cases: linked.length, reachable: rows.size, told: told.size, noAddress, rows: [...rows.values()] }
}

type Asked = { initiativeId: string; caseIds: readonly string[] }

async function readInformed(
  tx: Transaction,
  projectId: string,
  { initiativeId, caseIds }: Asked,
): Promise<Set<string>> {
  const informed = new Set<string>()
  for (let at = 0; at < caseIds.length; at += AT_ONCE) {
    const rows = await tx
      .select({ caseId: caseEvents.caseId, event: caseEvents.event })
      .from(caseEvents)
      .where(
        and(eq(caseEvents.projectId, projectId), inArray(caseEvents.caseId, caseIds.slice(at, at + AT_ONCE))),
      )
    for (const { caseId, event } of rows)
      if (event.kind === 'informed' && event.initiativeId === initiativeId) informed.add(caseId)
  }
  return informed
}

async function tellSome(
  tx: Transaction,
  { entry, initiative, by, rows }: Telling & { rows: readonly Row[] },
  now: number,
): Promise<number> {
  const { id: projectId } = entry.project
  const caseIds = rows.map(({ id }) => id)
  // Somebody else may have pressed the button meanwhile, or a person may have been erased.
  const informed = await readInformed(tx, projectId, { initiativeId: initiative.id, caseIds })
  const there = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.projectId, projectId), inArray(cases.id, caseIds)))
  const isThere = new Set(there.map(({ id }) => id))
  const some = rows.filter(({ id }) => isThere.has(id) && !informed.has(id))
  for (const { id: caseId } of some) {
    const at = Math.max(now, (await readEvents(tx, projectId, caseId)).at(-1)!.at)
    const event = { id: newId(at), at, by, kind: 'informed' as const, initiativeId: initiative.id }
    await saveEvent(tx, entry, { caseId, event })
  }
  await addDeliveries(
    tx,
    some.map(({ id: caseId, responseId }) => ({
      projectId,
      subject: { kind: 'change', initiativeId: initiative.id, caseId, responseId },
      channel: 'mail',
      address: CUSTOMER,
      dueAt: now,
    })),
    now,
  )
  return some.length
}
