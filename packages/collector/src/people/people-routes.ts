import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { erasePerson } from './erase-person.ts'
import { exportPerson, readPerson } from './read-person.ts'

export const PersonQuery = z.object({ project: z.string().optional() })

type Dependencies = { database: Database; admission: Admission }

/** What is stored about a person: to be looked at, handed out, and erased. */
export function createPeopleRoutes({ database, admission }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/:personId', async (context) => {
      const { project } = (await admission.admit(context, 'people:read')).entry
      const person = await database.read((tx) => readPerson(tx, project.id, context.req.param('personId')))
      return context.json(person, 200, NOT_KEPT)
    })
    .get('/:personId/export', async (context) => {
      const { project } = (await admission.admit(context, 'people:write')).entry
      const person = await database.read((tx) => exportPerson(tx, project.id, context.req.param('personId')))
      return context.json(person, 200, {
        ...NOT_KEPT,
        'content-disposition': 'attachment; filename="person.json"',
      })
    })
    .delete('/:personId', async (context) => {
      const { entry } = await admission.admit(context, 'people:erase')
      return context.json(await erasePerson(database, entry, context.req.param('personId')))
    })
}

const NOT_KEPT = { 'cache-control': 'no-store' }
