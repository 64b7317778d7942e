import type { Touchpoint } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { readTouchpoint } from './read-touchpoint.ts'
import { saveTouchpoint } from './save-touchpoint.ts'

type Edit = {
  projectId: string
  key: string
  change: (before: Touchpoint) => Touchpoint
  precondition: Precondition
  actor: Actor
}

/**
 * An edit that changes nothing leaves no trace.
 *
 * @throws Problem `touchpoint.unknown` or `edit.outdated`
 */
export async function changeTouchpoint(
  tx: Transaction,
  { projectId, key, change, precondition, actor }: Edit,
  now: number,
): Promise<Touchpoint> {
  const before = await readTouchpoint(tx, projectId, key)
  assertHolds(precondition, before)
  const after = change(before)
  const details = pathsChanged(before, after)
  if (details.paths.length === 0) return before
  await saveTouchpoint(tx, projectId, after)
  await recordAct(tx, { projectId, actor, act: actOf(before, after), subject: key, details }, now)
  return after
}

function actOf(before: Touchpoint, after: Touchpoint): string {
  if (before.archived === after.archived) return 'touchpoint.changed'
  return after.archived ? 'touchpoint.archived' : 'touchpoint.restored'
}
