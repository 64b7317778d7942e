import { EVERY_PROJECT } from '../access/access.ts'
import { OPERATOR } from '../access/operator.ts'
import { Permission } from '../access/permissions.ts'
import type { Config } from '../config.ts'
import type { NewKey } from '../keys/key.ts'
import { makeKey } from '../keys/make-key.ts'
import { withDatabase } from './database-file.ts'
import { nameScope } from './name-scope.ts'

type Options = { name: string; project?: string; scopes?: NewKey['scopes']; expiresDays?: number }

/** Prints a new key, for everything in every project unless it is told less. */
export async function keyCommand(config: Config, options: Options): Promise<void> {
  const { name, project, scopes = null, expiresDays } = options
  const grants = [{ projectId: EVERY_PROJECT, permissions: Permission.options }]
  const key = await withDatabase(config, async (database) => {
    const projectId = await nameScope(database, project)
    const made = { name, scopes, projectId, access: { actor: OPERATOR, grants } }
    const wanted = { ...made, ...(expiresDays !== undefined && { expiresInDays: expiresDays }) }
    return (await database.write((tx) => makeKey(tx, wanted, Date.now()))).key
  })
  console.log(key)
}
