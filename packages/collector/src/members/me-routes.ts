import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import type { LiveStreams } from '../operations/live-streams.ts'
import { problem } from '../problem.ts'
import type { Directory } from '../projects/directory.ts'
import { parseBody } from '../query.ts'
import { ChangePassword, changePassword } from './change-password.ts'
import type { PersonSessions } from './create-person-sessions.ts'
import { describeMe } from './describe-me.ts'

type Dependencies = {
  database: Database
  directory: Directory
  admission: Admission
  clock: () => number
  limits: Limits
  personSessions: PersonSessions
  liveStreams: LiveStreams
}

/** What somebody may know and change of themselves. */
export function createMeRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, directory, admission, clock, limits, personSessions, liveStreams } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => context.json(describeMe(await admission.identify(context), directory.all())))
    .put('/password', async (context) => {
      limits.limitSender('signIn', context.env.incoming)
      const { actor } = await admission.identify(context)
      if (actor.kind !== 'person')
        throw problem('access.denied', 'Sign in as a person: a key has no password.')
      const given = parseBody(ChangePassword, await readJson(context))
      const person = await personSessions.read(context)
      if (!person) throw problem('session.ended', 'Sign in again.')
      await changePassword(database, { ...given, actor }, clock())
      liveStreams.interrupt()
      await personSessions.begin(context, { email: person.email, password: given.next })
      return context.body(null, 204)
    })
}
