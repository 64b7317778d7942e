import { and, asc, eq, gt } from 'drizzle-orm'
import { forgetAnalyses } from '../analyses/forget-analyses.ts'
import { readEvents } from '../cases/store/read-events.ts'
import { summaryOf } from '../cases/summary-of.ts'
import { countRow } from '../counts/count-row.ts'
import { createTally } from '../counts/tally.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { ofPeople } from '../database/of-people.ts'
import { addToCounts } from '../database/save-batch.ts'
import { caseEvents, cases, people, responses, routings } from '../database/tables.ts'
import type { ObservationKind } from '../observations/observation.ts'
import { leaveNoTraces } from '../privacy/leave-no-traces.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { eraseObservationsOf, idsOf } from './erase-experiences.ts'
import type { Erased } from './person.ts'
import { resolvePerson } from './resolve-person.ts'

const BATCH = 500
/** What happened to somebody or was measured of them, unlike what they said. */
const KNOWN: readonly ObservationKind[] = ['event', 'measure', 'finance']

/**
 * Removes what is known of a person: the traits that were set, those that came with answers, what their cases took from
 * them, and what other systems measured. What they said stays, and is counted as that of somebody without traits.
 *
 * @returns from how many responses traits were taken
 * @throws Problem `store.traces-remain`
 */
export async function eraseFacts(database: Database, entry: ProjectEntry, personId: string): Promise<Erased> {
  const keptAs = resolvePerson(entry, personId)
  let changed = 0
  for (const id of idsOf(entry, keptAs)) {
    for (let after: number | undefined = 0; after !== undefined;) {
      const from: number = after
      const batch = await database.write((tx) => stripBatch(tx, entry, { id, after: from }))
      changed += batch.changed
      after = batch.last
    }
    await database.write((tx) => stripCases(tx, entry, id))
    await eraseObservationsOf(database, entry, id, KNOWN)
  }
  await database.write(async (tx) => {
    const { id } = entry.project
    await tx.delete(people).where(and(eq(people.projectId, id), eq(people.personId, keptAs)))
    await forgetAnalyses(tx, id)
  })
  await leaveNoTraces(database)
  return { responses: changed }
}

type Span = { id: string; after: number }

async function stripBatch(
  tx: Transaction,
  entry: ProjectEntry,
  { id, after }: Span,
): Promise<{ changed: number; last: number | undefined }> {
  const projectId = entry.project.id
  const rows = await tx
    .select()
    .from(responses)
    .where(and(ofPeople(tx, projectId, [id]), gt(responses.row, after)))
    .orderBy(asc(responses.row))
    .limit(BATCH)
  const tally = createTally()
  let changed = 0
  for (const row of rows) {
    if (row.details.traits === undefined) continue
    const { traits: _, ...details } = row.details
    countRow(tally, { entry, row }, -1)
    countRow(tally, { entry, row: { ...row, details } }, 1)
    await tx.update(responses).set({ details }).where(eq(responses.row, row.row))
    await tx
      .update(routings)
      .set({ trials: [] })
      .where(and(eq(routings.projectId, projectId), eq(routings.responseId, row.id)))
    changed += 1
  }
  await addToCounts(tx, tally.differences())
  return { changed, last: rows.length === BATCH ? rows.at(-1)!.row : undefined }
}

/** A case was opened with what the customer is worth. */
async function stripCases(tx: Transaction, entry: ProjectEntry, personId: string): Promise<void> {
  const projectId = entry.project.id
  const found = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.projectId, projectId), eq(cases.personId, personId)))
  for (const { id } of found) {
    const [opened, ...later] = await readEvents(tx, projectId, id)
    if (opened?.kind !== 'opened' || opened.value === undefined) continue
    const { value: _, ...event } = opened
    await tx
      .update(caseEvents)
      .set({ event })
      .where(and(eq(caseEvents.projectId, projectId), eq(caseEvents.caseId, id), eq(caseEvents.id, event.id)))
    const { points } = summaryOf([event, ...later], entry)
    await tx
      .update(cases)
      .set({ points })
      .where(and(eq(cases.projectId, projectId), eq(cases.id, id)))
  }
}
