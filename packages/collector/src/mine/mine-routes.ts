import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { findAddress } from '../members/find-address.ts'
import { problem } from '../problem.ts'
import { readMine } from './read-mine.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** What one person hears of their own work. */
export function createMineRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/', async (context) => {
    const { entry, actor } = await admission.admit(context, 'cases:read')
    const mine = await database.read(async (tx) => {
      const email = await findAddress(tx, actor)
      if (email === undefined)
        throw problem('access.denied', 'Sign in as a person: a key has no work of its own.')
      return readMine(tx, entry, email, clock())
    })
    return context.json(mine)
  })
}
