import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { announceChange } from '../projects/announce-change.ts'
import type { Directory } from '../projects/directory.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { createIdentitySecret, readIdentitySecretInstants } from './identity-secrets.ts'

type Dependencies = {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  admission: Admission
  clock: () => number
}

/** The secrets with which a host proves who a person is: two are valid, so that it can change over. */
export function createIdentitySecretRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { id } = (await admission.admit(context, 'keys:write')).entry.project
      const instants = await database.read((tx) => readIdentitySecretInstants(tx, id))
      return context.json({ secrets: instants.map((at) => ({ createdAt: new Date(at).toISOString() })) })
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'keys:write')
      const { id } = entry.project
      const now = clock()
      const secret = await database.write(async (tx) => {
        await recordAct(tx, { projectId: id, actor, act: 'identity-secret.made', subject: id }, now)
        return createIdentitySecret(tx, id, now)
      })
      await announceChange(dependencies)
      return context.json({ secret, createdAt: new Date(now).toISOString() }, 201)
    })
}
