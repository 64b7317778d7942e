import { Hono, type MiddlewareHandler } from 'hono'
import { createAuditRoutes } from '../audit/audit-routes.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { createIdentitySecretRoutes } from '../keys/identity-secret-routes.ts'
import { createKeyRoutes } from '../keys/key-routes.ts'
import { createSessionRoutes } from '../keys/session-routes.ts'
import type { Limits } from '../limits/create-limits.ts'
import { createInvitationRoutes } from '../members/invitation-routes.ts'
import { createMeRoutes } from '../members/me-routes.ts'
import { createMemberRoutes } from '../members/member-routes.ts'
import type { LiveStreams } from '../operations/live-streams.ts'
import type { Directory } from '../projects/directory.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import type { Admission } from './create-admit.ts'
import type { Entrance } from './create-entrance.ts'

type Dependencies = Entrance & {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  liveStreams: LiveStreams
  admission: Admission
  clock: () => number
  limits: Limits
  publicUrl: string | undefined
}

/** Who may enter, as what, with which keys, and what they did. */
export function createAccessRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { directory } = dependencies
  /** Rules name the project's owners, and write to nobody but the team. */
  const knowTeam: MiddlewareHandler<NodeEnv> = async (context, next) => {
    await next()
    const mayChange = context.req.method !== 'GET' || context.req.path.includes('/provider')
    if (mayChange && context.res.status < 400) await directory.reload()
  }
  return new Hono<NodeEnv>()
    .use('/members/*', knowTeam)
    .use('/invitations/*', knowTeam)
    .use('/session/provider/*', knowTeam)
    .route('/session', createSessionRoutes(dependencies))
    .route('/me', createMeRoutes(dependencies))
    .route('/members', createMemberRoutes(dependencies))
    .route('/invitations', createInvitationRoutes(dependencies))
    .route('/keys', createKeyRoutes(dependencies))
    .route('/identity-secrets', createIdentitySecretRoutes(dependencies))
    .route('/audit', createAuditRoutes(dependencies))
}
