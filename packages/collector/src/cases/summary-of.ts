import type { CaseEvent, CaseState } from '@innerloop/shared'
import type { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'

export type CaseSummary = Omit<typeof cases.$inferInsert, 'projectId' | 'id'>

const HOUR_MS = 3_600_000
/** Where the touchpoint says no other service standard. */
const STANDARD = { contactHours: 24, resolveHours: 72 }

/**
 * What events come to, as lists of cases need it.
 *
 * @param events in order, the first one `opened`
 */
export function summaryOf(events: readonly CaseEvent[], { touchpoints }: ProjectEntry): CaseSummary {
  const opened = events[0] as Extract<CaseEvent, { kind: 'opened' }>
  const standard = touchpoints.get(opened.touchpoint ?? '')?.standard ?? STANDARD
  const first = opened.assignee
  const summary: CaseSummary = {
    responseId: opened.responseId,
    state: 'open',
    assignee: first?.kind === 'person' ? first.email : null,
    teamId: first?.kind === 'team' ? first.teamId : (touchpoints.get(opened.touchpoint ?? '')?.team ?? null),
    touchpoint: opened.touchpoint ?? null,
    personId: opened.personId ?? null,
    score: opened.score ?? null,
    openedAt: opened.at,
    dueAt: opened.at + standard.contactHours * HOUR_MS,
    escalations: 0,
    updatedAt: events.at(-1)!.at,
  }
  const resolveBy = opened.at + standard.resolveHours * HOUR_MS
  for (const event of events.slice(1)) apply(summary, event, resolveBy)
  return summary
}

function apply(summary: CaseSummary, event: CaseEvent, resolveBy: number): void {
  const move = (state: CaseState, dueAt: number | null) => Object.assign(summary, { state, dueAt })
  switch (event.kind) {
    case 'assigned':
      summary.assignee = event.assignee.kind === 'person' ? event.assignee.email : null
      if (event.assignee.kind === 'team') summary.teamId = event.assignee.teamId
      break
    case 'handed-over':
      Object.assign(summary, { teamId: event.teamId, assignee: null })
      break
    case 'attempted':
      if (event.outcome === 'reached' && summary.state === 'open') move('contacted', resolveBy)
      break
    case 'resolved':
      move('resolved', null)
      break
    case 'verified':
      move('verified', null)
      break
    case 'reopened':
      move('contacted', resolveBy)
      break
    case 'escalated':
      summary.escalations = event.level
  }
}
