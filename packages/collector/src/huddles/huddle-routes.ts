import { Key } from '@innerloop/shared'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { ProjectQuery } from '../paging.ts'
import { problem } from '../problem.ts'
import { parseBody, parseQuery } from '../query.ts'
import { carryItem } from './carry-item.ts'
import { closeItem, listCarried } from './carried-items.ts'
import { Minutes } from './huddle.ts'
import { changeMinutes, listHuddles, saveHuddle } from './minutes.ts'
import { readHuddle } from './read-huddle.ts'

export const HuddleQuery = ProjectQuery.extend({
  /** The id of a team; without it, the project as a whole. */
  team: z.string().optional(),
})
export const CarriedQuery = HuddleQuery.extend({ all: z.stringbool().default(false) })

export const NewHuddle = z.strictObject({ team: Key.optional(), minutes: Minutes })
export const NewItem = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  team: Key.optional(),
  touchpoint: Key.optional(),
})
export const ClosedItem = z.strictObject({ outcome: z.string().trim().min(1).max(2000) })

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** Short meetings of teams, and what they carry to management. */
export function createHuddleRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/huddle', async (context) => {
      const { entry } = await admission.admit(context, 'cases:read')
      const { team } = parseQuery(HuddleQuery, context.req.query())
      return context.json(await database.read((tx) => readHuddle(tx, entry, team, clock())))
    })
    .get('/huddles', async (context) => {
      const { project } = (await admission.admit(context, 'cases:read')).entry
      const { team } = parseQuery(HuddleQuery, context.req.query())
      return context.json({ huddles: await database.read((tx) => listHuddles(tx, project.id, team)) })
    })
    .post('/huddles', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:write')
      const { team, minutes } = parseBody(NewHuddle, await readJson(context))
      if (team !== undefined && !entry.routing.teams.has(team))
        throw problem('request.invalid', `There is no team "${team}".`)
      const made = { projectId: entry.project.id, teamId: team, minutes: { ...minutes, by: actor.name } }
      return context.json(await database.write((tx) => saveHuddle(tx, made, clock())), 201)
    })
    .put('/huddles/:huddleId', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:write')
      const minutes = { ...parseBody(Minutes, await readJson(context)), by: actor.name }
      const changed = { projectId: entry.project.id, id: context.req.param('huddleId'), minutes }
      return context.json(await database.write((tx) => changeMinutes(tx, changed)))
    })
    .get('/carried', async (context) => {
      const { project } = (await admission.admit(context, 'cases:read')).entry
      const { team, all } = parseQuery(CarriedQuery, context.req.query())
      const wanted = { projectId: project.id, teamId: team, isOpen: !all }
      return context.json({ items: await database.read((tx) => listCarried(tx, wanted)) })
    })
    .post('/carried', async (context) => {
      const { entry, actor } = await admission.admit(context, 'cases:write')
      const { text, team, touchpoint } = parseBody(NewItem, await readJson(context))
      const about = { teamId: team ?? null, touchpoint: touchpoint ?? null, rootCause: null }
      const item = { text, ...about, by: actor.name }
      const id = await database.write((tx) => carryItem(tx, entry, { ...item, caseId: null }, clock()))
      return context.json({ id }, 201)
    })
    .post('/carried/:itemId/close', async (context) => {
      const { project } = (await admission.admit(context, 'programme:write')).entry
      const { outcome } = parseBody(ClosedItem, await readJson(context))
      const closed = { projectId: project.id, id: context.req.param('itemId'), outcome }
      return context.json(await database.write((tx) => closeItem(tx, closed, clock())))
    })
}
