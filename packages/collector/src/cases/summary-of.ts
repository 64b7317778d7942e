import type { CaseEvent, WorkingHours } from '@innerloop/shared'
import type { cases } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { pointsOf } from './priority-of.ts'
import { addWorkingTime, workingTimeBetween } from './working-time.ts'

export type CaseSummary = Omit<typeof cases.$inferInsert, 'projectId' | 'id'>

const HOUR_MS = 3_600_000
/** Where the touchpoint says no other service standard. */
const STANDARD = { contactHours: 24, resolveHours: 72 }
/** Of the time for the resolution, whoever reopens a case has at least so much. */
const LEAST_WHEN_REOPENED = 0.25

/** What is left of the service standard at an instant, in working time of the team that has the case by then. */
type Clock = { since: number; contactLeft: number; resolveLeft: number; hours: WorkingHours | undefined }

type Place = {
  project: Pick<ProjectEntry['project'], 'customerValue'>
  touchpoints: ProjectEntry['touchpoints']
  routing: Pick<ProjectEntry['routing'], 'teams'>
}

/**
 * What events come to, as lists of cases need it. A hand-over keeps the clock: what was used up stays used, and the
 * rest runs in the hours of the team that takes over.
 *
 * @param events in order, the first one `opened`
 */
export function summaryOf(events: readonly CaseEvent[], place: Place): CaseSummary {
  const opened = events[0] as Extract<CaseEvent, { kind: 'opened' }>
  const touchpoint = place.touchpoints.get(opened.touchpoint ?? '')
  const standard = touchpoint?.standard ?? STANDARD
  const { assignee } = opened
  const teamId = assignee?.kind === 'team' ? assignee.teamId : (touchpoint?.team ?? null)
  const hoursOf = (team: string | null | undefined) => place.routing.teams.get(team ?? '')?.hours
  const clock: Clock = {
    since: opened.at,
    contactLeft: standard.contactHours * HOUR_MS,
    resolveLeft: standard.resolveHours * HOUR_MS,
    hours: hoursOf(teamId),
  }
  const summary: CaseSummary = {
    responseId: opened.responseId,
    state: 'open',
    assignee: assignee?.kind === 'person' ? assignee.email : null,
    teamId,
    touchpoint: opened.touchpoint ?? null,
    personId: opened.personId ?? null,
    score: opened.score ?? null,
    openedAt: opened.at,
    dueAt: null,
    points: pointsOf({ ...opened, high: place.project.customerValue?.high }) + opened.boost,
    contactedAt: null,
    resolvedAt: null,
    verifiedAt: null,
    rootCause: null,
    escalations: 0,
    updatedAt: events.at(-1)!.at,
  }
  for (const event of events.slice(1)) {
    apply(summary, event)
    if (event.kind === 'reopened') startAgain(clock, event.at, standard.resolveHours * HOUR_MS)
    else if (event.kind === 'resolved') runUntil(clock, event.at)
    else if (hoursOf(summary.teamId) !== clock.hours) {
      runUntil(clock, event.at)
      clock.hours = hoursOf(summary.teamId)
    }
  }
  return { ...summary, dueAt: dueAtOf(summary.state, clock) }
}

function runUntil(clock: Clock, at: number): void {
  const used = workingTimeBetween(clock.since, at, clock.hours)
  clock.contactLeft -= used
  clock.resolveLeft -= used
  clock.since = at
}

/** It stood still while the case was resolved. */
function startAgain(clock: Clock, at: number, whole: number): void {
  clock.since = at
  clock.resolveLeft = Math.max(clock.resolveLeft, whole * LEAST_WHEN_REOPENED)
}

function dueAtOf(
  state: CaseSummary['state'],
  { since, contactLeft, resolveLeft, hours }: Clock,
): number | null {
  if (state === 'resolved' || state === 'verified') return null
  return addWorkingTime(since, state === 'open' ? contactLeft : resolveLeft, hours)
}

function apply(summary: CaseSummary, event: CaseEvent): void {
  switch (event.kind) {
    case 'assigned':
      summary.assignee = event.assignee.kind === 'person' ? event.assignee.email : null
      if (event.assignee.kind === 'team') summary.teamId = event.assignee.teamId
      break
    case 'handed-over':
      Object.assign(summary, { teamId: event.teamId, assignee: null })
      break
    case 'attempted':
      if (event.outcome === 'reached' && summary.state === 'open') {
        summary.state = 'contacted'
        summary.contactedAt = event.at
      }
      break
    case 'resolved':
      Object.assign(summary, { state: 'resolved', resolvedAt: event.at, rootCause: event.rootCause })
      break
    case 'verified':
      Object.assign(summary, { state: 'verified', verifiedAt: event.at })
      break
    case 'reopened':
      Object.assign(summary, { state: 'contacted', resolvedAt: null, verifiedAt: null })
      break
    case 'raised':
      summary.points = (summary.points ?? 0) + event.boost
      break
    case 'escalated':
      summary.escalations = event.level
  }
}
