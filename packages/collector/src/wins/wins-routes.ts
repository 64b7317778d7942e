import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { parseQuery } from '../query.ts'
import { readWins } from './read-wins.ts'
import { WinsQuery } from './wins.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** What went well, to be told on. */
export function createWinsRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/', async (context) => {
    const { entry } = await admission.admit(context, 'cases:read')
    const query = parseQuery(WinsQuery, context.req.query())
    return context.json(await database.read((tx) => readWins(tx, entry, query, clock()), { mayLag: true }))
  })
}
