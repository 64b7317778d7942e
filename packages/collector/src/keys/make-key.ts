import { type Access, mayAll } from '../access/access.ts'
import { Permission } from '../access/permissions.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import { createAdminKey, findAdminKey } from './admin-keys.ts'
import type { Key, NewKey } from './key.ts'
import { toKey } from './list-keys.ts'

const DAY_MS = 24 * 3_600_000

type Given = Omit<NewKey, 'scopes'> & {
  /** Null for all that there are and will be. */
  scopes: Permission[] | null
  projectId: string
  access: Access
}

/**
 * A key of the project that may do at most what its maker may.
 *
 * @throws Problem `access.denied`
 */
export async function makeKey(
  tx: Transaction,
  given: Given,
  now: number,
): Promise<{ made: Key; key: string }> {
  const { projectId, access, name, scopes, expiresInDays } = given
  if (!mayAll(access, scopes ?? Permission.options, projectId))
    throw problem('access.denied', 'A key may do no more than you may. Leave out what you may not do.')
  const { actor } = access
  const key = await createAdminKey(tx, now, {
    name,
    projectId,
    scopes: scopes && [...new Set(scopes)],
    expiresAt: expiresInDays === undefined ? null : now + expiresInDays * DAY_MS,
    madeBy: actor.kind === 'person' ? actor.id : null,
  })
  const made = toKey((await findAdminKey(tx, key, now))!)
  const details = { name, scopes: made.scopes, ...(made.expiresAt && { expiresAt: made.expiresAt }) }
  await recordAct(tx, { projectId, actor, act: 'key.made', subject: made.id, details }, now)
  return { made, key }
}
