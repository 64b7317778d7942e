import type { Touchpoint } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { touchpoints } from '../database/tables.ts'

/** Makes the touchpoint what the definition says, whether there was one or not. */
export async function saveTouchpoint(
  tx: Transaction,
  projectId: string,
  definition: Touchpoint,
): Promise<void> {
  await tx
    .insert(touchpoints)
    .values({ projectId, key: definition.key, definition })
    .onConflictDoUpdate({ target: [touchpoints.projectId, touchpoints.key], set: { definition } })
}
