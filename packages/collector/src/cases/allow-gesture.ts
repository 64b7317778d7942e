import type { CaseAct, CaseActor, CaseEvent } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { type Authority, givenIn, limitOf } from './discretion-of.ts'
import { supervisorsOf } from './read-case.ts'
import { findCase } from './store/find-case.ts'

export type Who = { actor: Actor; authority: Authority }

type Gesture = {
  caseId: string
  events: readonly CaseEvent[]
  act: Extract<CaseAct, { kind: 'gesture' }>
  by: CaseActor
  who: Who | undefined
}

/**
 * Whoever gives something to a customer stays within their discretion, and it is written down who gave how much.
 *
 * @throws Problem `case.over-limit`, or `request.invalid` where the project says nothing of what may be given
 */
export async function allowGesture(
  tx: Transaction,
  entry: ProjectEntry,
  { caseId, events, act, by, who }: Gesture,
  now: number,
): Promise<void> {
  const { id: projectId, discretion } = entry.project
  if (!who) throw new Error('Whoever gives something is somebody')
  if (!discretion)
    throw problem('request.invalid', 'Say first in the project’s "discretion" what may be given.')
  const row = (await findCase(tx, projectId, caseId))!
  const limit = limitOf(discretion, who.authority, supervisorsOf(entry, row).includes(by.id))
  const sum = Math.round(100 * (givenIn(events) + act.amount)) / 100
  if (sum > limit)
    throw problem(
      'case.over-limit',
      `It would come to ${sum} ${discretion.currency}, and you may give up to ${limit}. Ask a supervisor or manager to do it.`,
    )
  const details = { what: act.what, amount: act.amount, currency: discretion.currency, sum }
  await recordAct(tx, { projectId, actor: who.actor, act: 'case.gesture', subject: caseId, details }, now)
}
