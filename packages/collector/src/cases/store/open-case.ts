import { and, eq } from 'drizzle-orm'
import { bandOf } from '@innerloop/shared/band-of'
import { newId } from '@innerloop/shared/new-id'
import type { CaseAssignee, CaseEvent, Project, SurveyResponse } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { cases } from '../../database/tables.ts'
import type { Stored } from '../../responses/store-responses.ts'
import type { Decision } from '../../routing/decision.ts'
import { leadScore } from '../../routing/lead-score.ts'
import type { Addressee } from '../../routing/name-addressee.ts'
import { ruleActor } from './rule-actor.ts'
import { saveEvent } from './save-event.ts'

type Opening = Extract<Decision, { kind: 'open-case' }>

/**
 * Opens the case of a response, as a rule decided.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns its id
 */
export async function openCase(
  tx: Transaction,
  { entry, survey, response }: Stored,
  { named, boost, rule }: Opening,
  now: number,
): Promise<string> {
  const caseId = newId(now)
  const lead = leadScore(survey, response)
  const assignee = assigneeOf(named.to)
  const event: CaseEvent = {
    kind: 'opened',
    id: newId(now),
    at: now,
    by: ruleActor(entry, rule),
    responseId: response.id,
    ...(response.touchpoint !== undefined && { touchpoint: response.touchpoint }),
    ...(response.personId !== undefined && { personId: response.personId }),
    ...(assignee && { assignee }),
    ...(lead && { metric: lead.metric, score: lead.value }),
    ...(lead?.metric === 'nps' && { band: bandOf(lead.value) }),
    ...valueIn(entry.project, response),
    boost,
    rule,
  }
  await saveEvent(tx, entry, { caseId, event })
  return caseId
}

/** As the trait says it that the project names. */
function valueIn({ customerValue }: Project, { traits }: SurveyResponse): { value?: number } {
  const said = customerValue && traits?.[customerValue.trait]
  const value = typeof said === 'string' && said.trim() !== '' ? Number(said) : said
  return typeof value === 'number' && Number.isFinite(value) ? { value } : {}
}

/** Undefined where it waits for somebody: the owners see it, and whoever takes it has it. */
export function assigneeOf(to: Addressee): CaseAssignee | undefined {
  if (to.kind === 'person') return { kind: 'person', email: to.email }
  return to.kind === 'team' ? { kind: 'team', teamId: to.team } : undefined
}

export async function findCaseOf(
  tx: Transaction,
  projectId: string,
  responseId: string,
): Promise<string | undefined> {
  const [found] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.projectId, projectId), eq(cases.responseId, responseId)))
  return found?.id
}
