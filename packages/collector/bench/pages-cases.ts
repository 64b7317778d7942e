import { eq } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { CaseAct, CaseEvent } from '@innerloop/shared'
import { DEFAULT_ROOT_CAUSES } from '@innerloop/shared/root-causes'
import { findCaseOf } from '../src/cases/store/open-case.ts'
import { saveEvent } from '../src/cases/store/save-event.ts'
import type { Transaction } from '../src/database/open-database.ts'
import { deliveries } from '../src/database/tables.ts'
import { addDeliveries } from '../src/deliveries/queue/add-deliveries.ts'
import { recordAttempt } from '../src/deliveries/queue/record-attempt.ts'
import type { Stored } from '../src/responses/store-responses.ts'

const HOUR_MS = 3_600_000
/** Of the attempts: the receiver was in trouble. */
const FAILING = 0.05
/** Of the cases that nobody takes up, contacts, resolves, or verifies. */
const STAYING = [0.02, 0.02, 0.25]

type Happening = Pick<CaseEvent, 'by'> & (CaseAct | { kind: 'escalated'; level: number; missed: 'contact' })

/** What happened to the case of a response until now, with the messages about it. */
export async function liveThroughCase(
  tx: Transaction,
  { entry, response }: Stored,
  now: number,
): Promise<void> {
  const openedAt = Date.parse(response.shownAt)
  const caseId = (await findCaseOf(tx, entry.project.id, response.id))!
  await deliverAll(tx, openedAt)
  let at = openedAt
  const goOn = async (happening: Happening, hours: number) => {
    at += Math.round(Math.random() * hours * HOUR_MS)
    if (at < now)
      await saveEvent(tx, entry, { caseId, event: { id: newId(at), at, ...happening } as CaseEvent })
    return at < now
  }
  const owner = entry.touchpoints.get(response.touchpoint!)!.owner!
  const by = { kind: 'person' as const, id: owner, name: owner }
  const standard = { kind: 'system' as const, id: 'standard', name: 'Service standard' }
  if (Math.random() < STAYING[0]!) {
    at += 24 * HOUR_MS
    await goOn({ kind: 'escalated', level: 1, missed: 'contact', by: standard }, 1)
    return
  }
  if (!(await goOn({ kind: 'attempted', channel: 'phone', outcome: 'reached', by }, 20))) return
  if (Math.random() < STAYING[1]!) return
  const rootCause = DEFAULT_ROOT_CAUSES[Math.floor(Math.random() * DEFAULT_ROOT_CAUSES.length)]!.key
  if (!(await goOn({ kind: 'resolved', rootCause, by }, 40))) return
  if (Math.random() < STAYING[2]!) return
  if (!(await goOn({ kind: 'verified', how: 'team', by }, 90))) return
  const reason = { kind: 'outcome' } as const
  const subject = {
    kind: 'case' as const,
    caseId,
    responseId: response.id,
    event: 'verified' as const,
    reason,
  }
  const projectId = entry.project.id
  await addDeliveries(tx, [{ projectId, subject, channel: 'mail', address: owner, dueAt: at }], at)
  await deliverAll(tx, at)
}

/** What is due has arrived, some of it with the second attempt. */
async function deliverAll(tx: Transaction, at: number): Promise<void> {
  const due = await tx.select().from(deliveries).where(eq(deliveries.state, 'due'))
  for (const delivery of due) {
    const random = Math.random
    if (random() < FAILING)
      await recordAttempt(
        tx,
        { delivery, result: { outcome: 'failed', reason: 'receiver-error', status: 503 }, random },
        at + 300,
      )
    const result = { outcome: 'delivered', reason: 'accepted', status: 200 } as const
    await recordAttempt(tx, { delivery, result, random }, at + 1000)
  }
}
