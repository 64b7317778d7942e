import { and, eq, or } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { keys } from '../database/tables.ts'
import { problem } from '../problem.ts'

type Given = { projectId: string; id: string; actor: Actor }

/** Ends the key, and the sessions that were made with it. @throws Problem `key.unknown` */
export async function revokeKey(
  tx: Transaction,
  { projectId, id, actor }: Given,
  now: number,
): Promise<void> {
  const [found] = await tx
    .select()
    .from(keys)
    .where(and(eq(keys.id, id), eq(keys.kind, 'admin'), eq(keys.projectId, projectId)))
  if (!found) throw problem('key.unknown', 'Use the id of one that is listed.')
  await tx.delete(keys).where(or(eq(keys.digest, found.digest), eq(keys.madeWith, id)))
  const details = { name: found.name }
  await recordAct(tx, { projectId, actor, act: 'key.revoked', subject: id, details }, now)
}
