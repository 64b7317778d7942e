import type { Journey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { journeys } from '../database/tables.ts'
import { keepVersion } from './keep-version.ts'
import { findJourney } from './read-journey.ts'

/**
 * Makes the journey what the definition says, whether there was one or not.
 *
 * @param now milliseconds since 1970-01-01 UTC, when a new version of it is kept
 */
export async function saveJourney(
  tx: Transaction,
  projectId: string,
  definition: Journey,
  now: number,
): Promise<void> {
  const before = await findJourney(tx, projectId, definition.id)
  await tx
    .insert(journeys)
    .values({ projectId, id: definition.id, definition })
    .onConflictDoUpdate({ target: [journeys.projectId, journeys.id], set: { definition } })
  await keepVersion(tx, { projectId, before, definition }, now)
}
