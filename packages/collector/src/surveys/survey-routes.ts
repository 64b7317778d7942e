import { type Context, Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { announceChange } from '../projects/announce-change.ts'
import type { Directory } from '../projects/directory.ts'
import { parseBody, parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { diffSurvey } from './diff-survey.ts'
import { listSurveys } from './list-surveys.ts'
import { moveSurvey, publishSurvey } from './move-survey.ts'
import { readSurvey } from './read-survey.ts'
import { listVersions, readVersion } from './read-versions.ts'
import { DiffQuery, NewSurvey, SurveysQuery, VersionPath, VersionsQuery } from './survey.ts'
import { createSurvey } from './write-draft.ts'

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

/** What is asked: a draft becomes a version that never changes, which asks, may pause, and is archived. */
export function createSurveyRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, liveFeed, clock } = dependencies

  const routes = new Hono<NodeEnv>()
    .get('/', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const query = parseQuery(SurveysQuery, context.req.query())
      return context.json(await database.read((tx) => listSurveys(tx, project.id, query)))
    })
    .post('/', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const { id, ...draft } = parseBody(NewSurvey, await readJson(context))
      const created = { projectId: entry.project.id, surveyId: id, draft, actor }
      const saved = await database.write((tx) => createSurvey(tx, created, clock()))
      liveFeed.announce({ kind: 'changed' })
      return context.json(saved, 201, { etag: etagOf(saved.definition) })
    })
    .get('/:surveyId', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const surveyId = context.req.param('surveyId')
      return context.json(await database.read((tx) => readSurvey(tx, project.id, surveyId)))
    })
    .get('/:surveyId/versions', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const wanted = { projectId: project.id, surveyId: context.req.param('surveyId') }
      const page = parseQuery(VersionsQuery, context.req.query())
      return context.json(await database.read((tx) => listVersions(tx, wanted, page)))
    })
    .get('/:surveyId/versions/:version', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const { surveyId, ...path } = context.req.param()
      const wanted = { projectId: project.id, surveyId, ...parseBody(VersionPath, path) }
      return context.json(await database.read((tx) => readVersion(tx, wanted)))
    })
    .get('/:surveyId/diff', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const { from, to } = parseQuery(DiffQuery, context.req.query())
      const wanted = { projectId: project.id, surveyId: context.req.param('surveyId'), from, to }
      return context.json(await database.read((tx) => diffSurvey(tx, wanted)))
    })

  return routes
    .post('/:surveyId/publish', async (context) => {
      const moved = await admitToMove(context)
      const publication = { ...moved, precondition: preconditionOf(context) }
      const survey = await database.write((tx) => publishSurvey(tx, publication, clock()))
      await announceChange(dependencies)
      return context.json(survey)
    })
    .post('/:surveyId/pause', (context) => move(context, 'pause'))
    .post('/:surveyId/resume', (context) => move(context, 'resume'))
    .post('/:surveyId/archive', (context) => move(context, 'archive'))
    .post('/:surveyId/restore', (context) => move(context, 'restore'))

  async function move(
    context: Context<NodeEnv>,
    action: Parameters<typeof moveSurvey>[1]['action'],
  ): Promise<Response> {
    const moved = await admitToMove(context)
    const survey = await database.write((tx) => moveSurvey(tx, { ...moved, action }, clock()))
    await announceChange(dependencies)
    return context.json(survey)
  }

  async function admitToMove(context: Context<NodeEnv>) {
    const { entry, actor } = await admission.admit(context, 'programme:write')
    return { projectId: entry.project.id, surveyId: context.req.param('surveyId')!, actor }
  }
}
