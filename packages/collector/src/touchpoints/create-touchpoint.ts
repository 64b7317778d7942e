import type { Touchpoint } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import { findTouchpoint } from './read-touchpoint.ts'
import { saveTouchpoint } from './save-touchpoint.ts'

type Creation = { projectId: string; definition: Touchpoint; actor: Actor }

/** @throws Problem `touchpoint.exists` */
export async function createTouchpoint(
  tx: Transaction,
  { projectId, definition, actor }: Creation,
  now: number,
): Promise<void> {
  const { key } = definition
  if (await findTouchpoint(tx, projectId, key))
    throw problem('touchpoint.exists', `Change "${key}" with PUT, or choose another key.`)
  await saveTouchpoint(tx, projectId, definition)
  await recordAct(tx, { projectId, actor, act: 'touchpoint.created', subject: key }, now)
}
