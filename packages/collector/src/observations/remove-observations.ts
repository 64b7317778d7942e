import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { measurements, observations } from '../database/tables.ts'
import type { ObservationKind } from './observation.ts'

/** In one transaction. */
export const MOST_REMOVED = 500

/** What is said of a person, or that of some kinds, a batch at once. @returns how many went; fewer than `MOST_REMOVED` were the last */
export async function removeObservationsOf(
  tx: Transaction,
  projectId: string,
  personId: string,
  kinds?: readonly ObservationKind[],
): Promise<number> {
  const rows = await tx
    .select({ id: observations.id })
    .from(observations)
    .where(
      and(
        eq(observations.projectId, projectId),
        eq(observations.personId, personId),
        kinds && inArray(observations.kind, [...kinds]),
      ),
    )
    .limit(MOST_REMOVED)
  await removeObservations(
    tx,
    projectId,
    rows.map(({ id }) => id),
  )
  return rows.length
}

/** @param ids at most `MOST_REMOVED` */
export async function removeObservations(
  tx: Transaction,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  await removeMeasurements(tx, projectId, ids)
  await tx
    .delete(observations)
    .where(and(eq(observations.projectId, projectId), inArray(observations.id, [...ids])))
}

export async function removeMeasurements(
  tx: Transaction,
  projectId: string,
  observationIds: readonly string[],
): Promise<void> {
  await tx
    .delete(measurements)
    .where(
      and(eq(measurements.projectId, projectId), inArray(measurements.observationId, [...observationIds])),
    )
}
