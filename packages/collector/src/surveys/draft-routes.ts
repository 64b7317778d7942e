import { Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { parseBody } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { describeDraft } from './check-draft.ts'
import { DraftText } from './survey.ts'
import { changeDraft, deleteDraft, readDraft } from './write-draft.ts'

type Dependencies = { database: Database; admission: Admission; liveFeed: LiveFeed; clock: () => number }

/** The one draft that a survey may have. Whatever is written is kept; what is missing is said. */
export function createDraftRoutes({ database, admission, liveFeed, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/:surveyId/draft', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const surveyId = context.req.param('surveyId')
      const draft = await database.read(async (tx) =>
        describeDraft(tx, await readDraft(tx, project.id, surveyId)),
      )
      return context.json(draft, 200, { etag: etagOf(draft.definition) })
    })
    .put('/:surveyId/draft', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const draft = parseBody(DraftText, await readJson(context))
      const edit = {
        projectId: entry.project.id,
        surveyId: context.req.param('surveyId'),
        draft,
        precondition: preconditionOf(context),
        actor,
      }
      const saved = await database.write((tx) => changeDraft(tx, edit, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.json(saved, 200, { etag: etagOf(saved.definition) })
    })
    .delete('/:surveyId/draft', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const deletion = {
        projectId: entry.project.id,
        surveyId: context.req.param('surveyId'),
        precondition: preconditionOf(context),
        actor,
      }
      await database.write((tx) => deleteDraft(tx, deletion, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.body(null, 204)
    })
}
