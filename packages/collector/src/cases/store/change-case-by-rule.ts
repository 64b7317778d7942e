import { newId } from '@innerloop/shared/new-id'
import type { CaseEvent } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import type { Stored } from '../../responses/store-responses.ts'
import type { Decision } from '../../routing/decision.ts'
import { ruleActor } from './rule-actor.ts'
import { readEvents } from './read-events.ts'
import { assigneeOf } from './open-case.ts'
import { saveEvent } from './save-event.ts'

type Change = { decision: Extract<Decision, { kind: 'move-case' | 'raise-case' }>; caseId: string }

/** A later save of the response matched another rule. Once somebody has taken the case up, it stays with them. */
export async function changeCaseByRule(
  tx: Transaction,
  { entry }: Stored,
  { decision, caseId }: Change,
  now: number,
): Promise<void> {
  const events = await readEvents(tx, entry.project.id, caseId)
  const isUntouched = events.every(({ by }) => by.kind === 'rule')
  const common = {
    id: newId(now),
    at: now,
    by: ruleActor(entry, decision.rule),
  }
  const event = eventOf(decision, common)
  if (event && (isUntouched || decision.kind === 'raise-case')) await saveEvent(tx, entry, { caseId, event })
}

function eventOf(
  decision: Change['decision'],
  common: Pick<CaseEvent, 'id' | 'at' | 'by'>,
): CaseEvent | undefined {
  if (decision.kind === 'raise-case') return { ...common, kind: 'raised', boost: decision.boost }
  const assignee = assigneeOf(decision.named.to)
  return assignee && { ...common, kind: 'assigned', assignee }
}
