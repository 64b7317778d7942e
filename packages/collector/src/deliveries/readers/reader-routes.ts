import { type Context, Hono } from 'hono'
import type { Admission } from '../../access/create-admit.ts'
import type { Database } from '../../database/open-database.ts'
import { type NodeEnv, readJson } from '../../http.ts'
import { findAddress } from '../../members/find-address.ts'
import { problem } from '../../problem.ts'
import { parseBody } from '../../query.ts'
import { ReaderPreferences } from './reader-preferences.ts'
import { readPreferences, savePreferences } from './reader-store.ts'

type Dependencies = { database: Database; admission: Admission }

/** How somebody wants to be told. */
export function createReaderRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const email = await addressOf(context)
      return context.json(await database.read((tx) => readPreferences(tx, email)))
    })
    .put('/', async (context) => {
      const email = await addressOf(context)
      const preferences = parseBody(ReaderPreferences, await readJson(context))
      await database.write((tx) => savePreferences(tx, email, preferences))
      return context.json(preferences)
    })

  async function addressOf(context: Context<NodeEnv>): Promise<string> {
    const { actor } = await admission.identify(context)
    const email = await database.read((tx) => findAddress(tx, actor))
    if (email === undefined) throw problem('access.denied', 'Sign in as a person: a key reads no messages.')
    return email
  }
}
