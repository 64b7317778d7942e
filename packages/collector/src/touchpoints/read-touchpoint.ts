import { and, eq } from 'drizzle-orm'
import type { Touchpoint } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { touchpoints } from '../database/tables.ts'
import { problem } from '../problem.ts'

/** @throws Problem `touchpoint.unknown` */
export async function readTouchpoint(tx: Transaction, projectId: string, key: string): Promise<Touchpoint> {
  const found = await findTouchpoint(tx, projectId, key)
  if (!found) throw problem('touchpoint.unknown', 'Write its key as in `GET /v1/touchpoints?archived=true`.')
  return found
}

export async function findTouchpoint(
  tx: Transaction,
  projectId: string,
  key: string,
): Promise<Touchpoint | undefined> {
  const [found] = await tx
    .select()
    .from(touchpoints)
    .where(and(eq(touchpoints.projectId, projectId), eq(touchpoints.key, key)))
  return found?.definition
}
