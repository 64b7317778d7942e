import { newId } from '@innerloop/shared/new-id'
import { scaleOf } from '@innerloop/shared/scale-of'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import type { Stored } from '../../responses/store-responses.ts'
import { type LeadScore, leadScore } from '../../routing/lead-score.ts'
import { findCase } from './find-case.ts'
import { readEvents } from './read-events.ts'
import { saveEvent } from './save-event.ts'

/** The best score of each kind that still means that it was not put right. */
const UNHAPPY = { nps: 6, csat: 2, ces: 3 } as const

type Answered = { stored: Stored; caseId: string }

/**
 * What the customer said when asked whether a case was put right: a case that is resolved is verified by it, or opened
 * again. Counts once for each response.
 *
 * @returns undefined where there is no such case; without an event where nothing came of it
 */
export async function recordRecovery(
  tx: Transaction,
  { stored, caseId }: Answered,
  now: number,
): Promise<{ event?: CaseEvent } | undefined> {
  const { entry, survey, response } = stored
  const { project } = entry
  const found = await findCase(tx, project.id, caseId)
  if (!found) return undefined
  const lead = leadScore(survey, response)
  if (!lead || found.state !== 'resolved') return {}
  const events = await readEvents(tx, project.id, caseId)
  const isKnown = events.some((event) => 'responseId' in event && event.responseId === response.id)
  if (isKnown) return {}
  const at = Math.max(now, events.at(-1)!.at)
  const event = eventOf(lead, { id: newId(at), at, responseId: response.id })
  await saveEvent(tx, entry, { caseId, event })
  return { event }
}

function eventOf(
  { metric, value }: LeadScore,
  { responseId, ...common }: { id: string; at: number; responseId: string },
): CaseEvent {
  const by = { kind: 'system' as const, id: 'customer', name: 'Customer' }
  const isPutRight = value > UNHAPPY[metric]
  const said = { ...common, by, responseId, score: value }
  if (isPutRight) return { ...said, kind: 'verified', how: 'follow-up-answer' }
  return {
    ...said,
    kind: 'reopened',
    reason: `Asked again, the customer gave ${value} of ${scaleOf(metric)![1]}.`,
  }
}
