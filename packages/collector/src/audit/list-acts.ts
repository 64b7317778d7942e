import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { audit } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import type { AuditQuery, RecordedAct, RecordedActs } from './act.ts'

/** What was done in the project, the newest first: ids are in the order of time. */
export async function listActs(tx: Transaction, projectId: string, query: AuditQuery): Promise<RecordedActs> {
  const { act, actor, subject, from, to, limit, cursor } = query
  const rows = await tx
    .select()
    .from(audit)
    .where(
      and(
        eq(audit.projectId, projectId),
        act === undefined ? undefined : eq(audit.act, act),
        actor === undefined ? undefined : eq(audit.actorId, actor),
        subject === undefined ? undefined : eq(audit.subject, subject),
        from === undefined ? undefined : gte(audit.at, Date.parse(from)),
        to === undefined ? undefined : lt(audit.at, Date.parse(to)),
        cursor === undefined ? undefined : lt(audit.id, cursor),
      ),
    )
    .orderBy(desc(audit.id))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ id }) => id)
  return { acts: items.map(toAct), ...next }
}

function toAct(row: typeof audit.$inferSelect): RecordedAct {
  return {
    id: row.id,
    at: new Date(row.at).toISOString(),
    actor: row.actor,
    act: row.act,
    subject: row.subject,
    details: row.details,
  }
}
