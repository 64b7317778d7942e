import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { audit } from '../database/tables.ts'
import type { AuditQuery, RecordedActs } from './act.ts'

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
  const acts = rows.slice(0, limit).map(({ id, at, ...row }) => ({
    id,
    at: new Date(at).toISOString(),
    actor: row.actor,
    act: row.act,
    subject: row.subject,
    details: row.details,
  }))
  const last = rows.length > limit ? acts.at(-1) : undefined
  return { acts, ...(last && { next: last.id }) }
}
