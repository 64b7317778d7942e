import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { announceChange } from '../projects/announce-change.ts'
import type { Directory } from '../projects/directory.ts'
import { PageQuery } from '../paging.ts'
import { parseBody, parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { eraseExperiences } from './erase-experiences.ts'
import { eraseFacts } from './erase-facts.ts'
import { erasePerson } from './erase-person.ts'
import { listPeople } from './list-people.ts'
import { mergePerson } from './merge-person.ts'
import { MergeInto, TraitsChange, TraitsUpload } from './person.ts'
import { exportPerson, readPerson } from './read-person.ts'
import { resolvePerson } from './resolve-person.ts'
import { setTraits } from './set-traits.ts'
import { uploadTraits } from './upload-traits.ts'

export const PeopleQuery = PageQuery.extend({
  /** What the id begins with. */
  q: z.string().max(200).optional(),
  cursor: z.string().max(400).optional(),
})

type Dependencies = {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  admission: Admission
  clock: () => number
}

/** What is stored about people: to be looked at, added to, joined, handed out, and erased. */
export function createPeopleRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, directory, liveFeed, admission, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { entry } = await admission.admit(context, 'people:read')
      const { q, limit, cursor } = parseQuery(PeopleQuery, context.req.query())
      const page = await database.read((tx) => listPeople(tx, entry, { q, limit, after: cursor }))
      return context.json(page)
    })
    .post('/traits', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:write')
      const upload = parseBody(TraitsUpload, await readJson(context))
      return context.json(await uploadTraits(database, { entry, actor, upload, now: clock() }))
    })
    .get('/:personId', async (context) => {
      const { entry } = await admission.admit(context, 'people:read')
      const personId = resolvePerson(entry, context.req.param('personId'))
      const person = await database.read((tx) => readPerson(tx, entry, personId))
      return context.json(person)
    })
    .patch('/:personId/traits', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:write')
      const { traits } = parseBody(TraitsChange, await readJson(context))
      const personId = resolvePerson(entry, parseBody(PersonId, context.req.param('personId')))
      const projectId = entry.project.id
      const person = await database.write(async (tx) => {
        const now = clock()
        await setTraits(tx, projectId, new Map([[personId, traits]]), now)
        const details = { traits: Object.keys(traits) }
        await recordAct(tx, { projectId, actor, act: 'person.traits-set', subject: 'person', details }, now)
        return readPerson(tx, entry, personId)
      })
      return context.json(person)
    })
    .post('/:personId/merge', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:write')
      const { into } = parseBody(MergeInto, await readJson(context))
      const personId = context.req.param('personId')
      const merged = await mergePerson(
        { database, reload: () => directory.reload(), now: clock() },
        { projectId: entry.project.id, personId, into, actor },
      )
      liveFeed.announce({ kind: 'changed' })
      return context.json(merged)
    })
    .get('/:personId/export', async (context) => {
      const { entry } = await admission.admit(context, 'people:write')
      const personId = resolvePerson(entry, context.req.param('personId'))
      const person = await database.read((tx) => exportPerson(tx, entry.project.id, personId))
      return context.json(person, 200, {
        'content-disposition': 'attachment; filename="person.json"',
      })
    })
    .delete('/:personId/facts', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:erase')
      const projectId = entry.project.id
      const forgotten = await eraseFacts(database, entry, context.req.param('personId'))
      const act = { projectId, actor, act: 'person.facts-erased', subject: 'person', details: forgotten }
      await database.write((tx) => recordAct(tx, act, clock()))
      await announceChange(dependencies)
      return context.json(forgotten)
    })
    .delete('/:personId/experiences', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:erase')
      const projectId = entry.project.id
      const erased = await eraseExperiences(database, entry, context.req.param('personId'))
      const act = { projectId, actor, act: 'person.experiences-erased', subject: 'person', details: erased }
      await database.write((tx) => recordAct(tx, act, clock()))
      await announceChange(dependencies)
      return context.json(erased)
    })
    .delete('/:personId', async (context) => {
      const { entry, actor } = await admission.admit(context, 'people:erase')
      const projectId = entry.project.id
      const erased = await erasePerson(database, entry, context.req.param('personId'))
      const act = { projectId, actor, act: 'person.erased', subject: 'person', details: erased }
      await database.write((tx) => recordAct(tx, act, clock()))
      await announceChange(dependencies)
      return context.json(erased)
    })
}

const PersonId = z.string().min(1).max(200)
