import type { Journey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { journeys } from '../database/tables.ts'

/** Makes the journey what the definition says, whether there was one or not. */
export async function saveJourney(tx: Transaction, projectId: string, definition: Journey): Promise<void> {
  await tx
    .insert(journeys)
    .values({ projectId, id: definition.id, definition })
    .onConflictDoUpdate({ target: [journeys.projectId, journeys.id], set: { definition } })
}
