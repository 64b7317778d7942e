import { type Context, Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { parseBody } from '../query.ts'
import { NewNote } from './listed-response.ts'
import { noteResponse, removeNote } from './notes/response-notes.ts'
import { Tag } from './tags/tag.ts'
import { tagResponse, untagResponse } from './tags/tag-response.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

/** What the team adds to a response: tags and notes. */
export function createLabelRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  async function admitTo(context: Context<NodeEnv>, responseId: string) {
    const { entry, actor } = await admission.admit(context, 'responses:write')
    return { projectId: entry.project.id, responseId, actor }
  }

  return new Hono<NodeEnv>()
    .put('/:responseId/tags/:tag', async (context) => {
      const to = await admitTo(context, context.req.param('responseId'))
      const tag = parseBody(Tag, context.req.param('tag'))
      await database.write((tx) => tagResponse(tx, { ...to, tag }, clock()))
      return context.body(null, 204)
    })
    .delete('/:responseId/tags/:tag', async (context) => {
      const from = await admitTo(context, context.req.param('responseId'))
      const tag = parseBody(Tag, context.req.param('tag'))
      await database.write((tx) => untagResponse(tx, { ...from, tag }, clock()))
      return context.body(null, 204)
    })
    .post('/:responseId/notes', async (context) => {
      const to = await admitTo(context, context.req.param('responseId'))
      const { text } = parseBody(NewNote, await readJson(context))
      const note = await database.write((tx) => noteResponse(tx, { ...to, text }, clock()))
      return context.json(note, 201)
    })
    .delete('/:responseId/notes/:noteId', async (context) => {
      const from = await admitTo(context, context.req.param('responseId'))
      const id = context.req.param('noteId')
      await database.write((tx) => removeNote(tx, { ...from, id }, clock()))
      return context.body(null, 204)
    })
}
