import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { countTags } from './tags/count-tags.ts'

type Dependencies = { database: Database; admission: Admission }

export function createTagRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/', async (context) => {
    const { project } = (await admission.admit(context, 'responses:read')).entry
    return context.json({ tags: await database.read((tx) => countTags(tx, project.id)) })
  })
}
