import { and, desc, eq, lt } from 'drizzle-orm'
import { Permission } from '../access/permissions.ts'
import type { Transaction } from '../database/open-database.ts'
import { keys } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import type { Key, Keys } from './key.ts'

type Wanted = { projectId: string; limit: number; before: string | undefined }

/** The project's own, also those that have expired, the newest first. */
export async function listKeys(tx: Transaction, { projectId, limit, before }: Wanted): Promise<Keys> {
  const isBeyond = before === undefined ? undefined : lt(keys.id, before)
  const rows = await tx
    .select()
    .from(keys)
    .where(and(eq(keys.projectId, projectId), eq(keys.kind, 'admin'), isBeyond))
    .orderBy(desc(keys.id))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ id }) => id)
  return { keys: items.map(toKey), ...next }
}

export function toKey(row: typeof keys.$inferSelect): Key {
  const { id, projectId, name, scopes, createdAt, expiresAt, madeBy } = row
  return {
    id,
    projectId,
    name,
    scopes: scopes ?? [...Permission.options],
    createdAt: new Date(createdAt).toISOString(),
    ...(expiresAt !== null && { expiresAt: new Date(expiresAt).toISOString() }),
    ...(madeBy !== null && { madeBy }),
  }
}
