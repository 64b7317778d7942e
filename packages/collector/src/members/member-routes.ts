import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import type { LiveStreams } from '../operations/live-streams.ts'
import { PageQuery } from '../paging.ts'
import { parseBody, parseQuery } from '../query.ts'
import { changeRole } from './change-role.ts'
import { ChangeRole } from './member.ts'
import { listMembers } from './list-members.ts'
import { removeMember } from './remove-member.ts'

export const MembersQuery = PageQuery.extend({
  cursor: z
    .string()
    .regex(/^[^,]+,[^,]+$/, 'use "next" of the page before')
    .optional(),
})

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  liveStreams: LiveStreams
}

/** Who may enter the project, and as what. */
export function createMemberRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, liveStreams } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { projectId } = await admission.admitToScope(context, 'members:read')
      const { limit, cursor } = parseQuery(MembersQuery, context.req.query())
      const [userId, lastProject] = cursor?.split(',') ?? []
      const after = cursor === undefined ? undefined : { userId: userId!, projectId: lastProject! }
      return context.json(await database.read((tx) => listMembers(tx, { projectId, limit, after })))
    })
    .patch('/:userId', async (context) => {
      const { projectId, access } = await admission.admitToScope(context, 'members:write')
      const { role } = parseBody(ChangeRole, await readJson(context))
      const userId = context.req.param('userId')
      await database.write((tx) => changeRole(tx, { projectId, userId, role, access }, clock()))
      liveStreams.interrupt()
      return context.body(null, 204)
    })
    .delete('/:userId', async (context) => {
      const { projectId, access } = await admission.admitToScope(context, 'members:write')
      const userId = context.req.param('userId')
      const removed = await database.write((tx) => removeMember(tx, { projectId, userId, access }, clock()))
      liveStreams.interrupt()
      return context.json(removed)
    })
}
