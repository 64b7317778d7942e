import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import { refuseCrossSite } from '../access/refuse-cross-site.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import { parseBody } from '../query.ts'
import { acceptInvitation } from './accept-invitation.ts'
import type { PersonSessions } from './create-person-sessions.ts'
import { refuseAbove } from './find-member.ts'
import { AcceptInvitation, type AcceptedInvitation, NewInvitation } from './invitation.ts'
import { listInvitations } from './list-invitations.ts'
import { linkOf, makeInvitation } from './make-invitation.ts'
import { revokeInvitation } from './revoke-invitation.ts'

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  limits: Limits
  publicUrl: string | undefined
  personSessions: PersonSessions
}

/** Owners invite; whoever has the token accepts. */
export function createInvitationRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock, limits, publicUrl, personSessions } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { projectId } = await admission.admitToScope(context, 'members:write')
      return context.json({
        invitations: await database.read((tx) => listInvitations(tx, projectId, clock())),
      })
    })
    .post('/', async (context) => {
      const { projectId, actor, access } = await admission.admitToScope(context, 'members:write')
      const wanted = parseBody(NewInvitation, await readJson(context))
      refuseAbove(access, wanted.role, projectId)
      const { invitation, token } = await database.write((tx) =>
        makeInvitation(tx, { ...wanted, projectId, actor }, clock()),
      )
      const link = linkOf(token, publicUrl ?? new URL(context.req.url).origin)
      return context.json({ ...invitation, token, link }, 201)
    })
    .post('/accept', async (context) => {
      limits.limitSender('signIn', context.env.incoming)
      refuseCrossSite(context, publicUrl)
      const given = parseBody(AcceptInvitation, await readJson(context))
      const person = personSessions.hasCookie(context) ? await personSessions.read(context) : undefined
      const accepted = await acceptInvitation(database, { ...given, userId: person?.id }, clock())
      const { projectId, role, email } = accepted
      if (person?.email !== email && given.password !== undefined)
        await personSessions.begin(context, { email, password: given.password })
      return context.json({ projectId, role } satisfies AcceptedInvitation)
    })
    .delete('/:id', async (context) => {
      const { projectId, actor } = await admission.admitToScope(context, 'members:write')
      const id = context.req.param('id')
      await database.write((tx) => revokeInvitation(tx, { projectId, id, actor }, clock()))
      return context.body(null, 204)
    })
}
