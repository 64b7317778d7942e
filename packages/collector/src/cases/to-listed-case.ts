import type { cases } from '../database/tables.ts'
import type { ListedCase } from './case.ts'
import { priorityOf } from './priority-of.ts'

type Row = typeof cases.$inferSelect
type Known = { comment: string | null; earlierCases: number; now: number }

export function toListedCase(row: Row, { comment, earlierCases, now }: Known): ListedCase {
  const { id, responseId, state, assignee, teamId, touchpoint, personId, score, rootCause, dueAt } = row
  const isOverdue = dueAt !== null && dueAt < now
  return {
    id,
    responseId,
    state,
    touchpoint,
    personId,
    score,
    comment,
    assignee,
    team: teamId,
    openedAt: instant(row.openedAt)!,
    dueAt: instant(dueAt),
    isOverdue,
    priority: priorityOf({ ...row, isOverdue }),
    earlierCases,
    contactedAt: instant(row.contactedAt),
    resolvedAt: instant(row.resolvedAt),
    verifiedAt: instant(row.verifiedAt),
    rootCause,
  }
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
