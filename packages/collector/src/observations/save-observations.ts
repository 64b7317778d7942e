import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { measurements, observations } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { Observation } from './observation.ts'
import { measurementsOf, observationRow, type ObservationRow } from './observation-row.ts'
import { removeMeasurements } from './remove-observations.ts'

type Saved = { added: number; changed: number; unchanged: number }
type Given = { entry: ProjectEntry; given: readonly Observation[] }
type Plan = { saved: Saved; rows: ObservationRow[]; known: ReadonlyMap<string, ObservationRow> }

const IDS_AT_ONCE = 500
/** 16 columns and more times this stay below SQLite's 32,766 values. */
const ROWS_AT_ONCE = 500

/** What comes again under its source's id replaces what was there; of two in one batch the later stands. */
export async function saveObservations(
  tx: Transaction,
  { entry, given }: Given,
  now: number,
): Promise<Saved> {
  const { saved, rows, known } = await planObservations(tx, { entry, given }, now)
  await replace(tx, entry.project.id, rows, known)
  return saved
}

/** What would come of saving them; writes nothing. */
export async function planObservations(tx: Transaction, { entry, given }: Given, now: number): Promise<Plan> {
  const rows = new Map(
    given.map((observation) => {
      const row = observationRow(entry, observation, now)
      return [row.id, row] as const
    }),
  )
  const known = await readKnown(tx, entry.project.id, [...rows.keys()])
  const saved = { added: 0, changed: 0, unchanged: given.length - rows.size }
  const changed: ObservationRow[] = []
  for (const row of rows.values()) {
    const before = known.get(row.id)
    if (before && isSame(before, row)) saved.unchanged += 1
    else {
      saved[before ? 'changed' : 'added'] += 1
      changed.push(row)
    }
  }
  return { saved, rows: changed, known }
}

async function readKnown(
  tx: Transaction,
  projectId: string,
  ids: readonly string[],
): Promise<Map<string, ObservationRow>> {
  const known = new Map<string, ObservationRow>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE)
    const rows = await tx
      .select()
      .from(observations)
      .where(and(eq(observations.projectId, projectId), inArray(observations.id, some)))
    for (const row of rows) known.set(row.id, row)
  }
  return known
}

function isSame(a: ObservationRow, b: ObservationRow): boolean {
  return JSON.stringify({ ...a, receivedAt: 0 }) === JSON.stringify({ ...b, receivedAt: 0 })
}

async function replace(
  tx: Transaction,
  projectId: string,
  rows: readonly ObservationRow[],
  known: ReadonlyMap<string, ObservationRow>,
): Promise<void> {
  const old = rows.map(({ id }) => id).filter((id) => known.has(id))
  for (let from = 0; from < old.length; from += IDS_AT_ONCE) {
    const ids = old.slice(from, from + IDS_AT_ONCE)
    await removeMeasurements(tx, projectId, ids)
    await tx
      .delete(observations)
      .where(and(eq(observations.projectId, projectId), inArray(observations.id, ids)))
  }
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.insert(observations).values(rows.slice(from, from + ROWS_AT_ONCE))
  const measured = rows.flatMap(measurementsOf)
  for (let from = 0; from < measured.length; from += ROWS_AT_ONCE)
    await tx.insert(measurements).values(measured.slice(from, from + ROWS_AT_ONCE))
}
