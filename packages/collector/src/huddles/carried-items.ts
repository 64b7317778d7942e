import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { carriedItems } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { ListedItem } from './huddle.ts'

const MOST = 200

type Wanted = { projectId: string; isOpen: boolean; teamId?: string | undefined }

/** The newest first, 200 at most. */
export async function listCarried(
  tx: Transaction,
  { projectId, isOpen, teamId }: Wanted,
): Promise<ListedItem[]> {
  const rows = await tx
    .select()
    .from(carriedItems)
    .where(and(eq(carriedItems.projectId, projectId), isOpen ? isNull(carriedItems.closedAt) : undefined))
    .orderBy(desc(carriedItems.carriedAt), desc(carriedItems.id))
    .limit(MOST)
  return rows.map(toListed).filter((item) => teamId === undefined || item.teamId === teamId)
}

/** @throws Problem `carried.unknown` */
export async function closeItem(
  tx: Transaction,
  { projectId, id, outcome }: { projectId: string; id: string; outcome: string },
  now: number,
): Promise<ListedItem> {
  const isIt = and(eq(carriedItems.projectId, projectId), eq(carriedItems.id, id))
  const [found] = await tx.select().from(carriedItems).where(isIt)
  if (!found) throw problem('carried.unknown', 'It may have gone with its case.')
  const closed = { item: { ...found.item, outcome }, closedAt: now }
  await tx.update(carriedItems).set(closed).where(isIt)
  return toListed({ ...found, ...closed })
}

function toListed({ id, caseId, item, carriedAt, closedAt }: typeof carriedItems.$inferSelect): ListedItem {
  return {
    ...item,
    id,
    caseId,
    carriedAt: new Date(carriedAt).toISOString(),
    closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
  }
}
