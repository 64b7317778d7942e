import { Programme, Project } from '@innerloop/shared'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { mayEnter } from '../access/access.ts'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { PageQuery, pageOf } from '../paging.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { etagOf, preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { problem } from '../problem.ts'
import { parseBody, parseQuery } from '../query.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { announceChange } from './announce-change.ts'
import { changeProgramme, changeProject, createProject } from './change-project.ts'
import type { Directory } from './directory.ts'
import { ProjectChange, type ProjectPage } from './project-change.ts'
import { previewProgramme } from './preview-programme.ts'
import { readProgramme } from './read-programme.ts'
import { templateOf } from './template-of.ts'

export const ProjectsQuery = PageQuery.omit({ project: true })

/** A template names nobody, and is applied to a project that stays who it is. */
export const TemplateQuery = z.object({ asTemplate: z.stringbool().optional() })

const MOST_PROGRAMME_BYTES = 4 * 1024 * 1024

type Dependencies = {
  database: Database
  admission: Admission
  directory: Directory
  liveFeed: LiveFeed
  clock: () => number
}

/** Projects, and all that a team has defined in one, as the file that `innerloop apply` takes. */
export function createProjectRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, directory, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/', async (context) => {
      const access = await admission.identify(context)
      const { limit, cursor = '' } = parseQuery(ProjectsQuery, context.req.query())
      const entered = directory
        .all()
        .map(({ project: { id, key, name, timeZone } }) => ({ id, key, name, timeZone }))
        .filter(({ id }) => id > cursor && mayEnter(access, id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
      const { items, ...next } = pageOf(entered, limit, ({ id }) => id)
      return context.json({ projects: items, ...next } satisfies ProjectPage)
    })
    .post('/', async (context) => {
      const actor = await admission.admitEverywhere(context, 'programme:write')
      const definition = parseDefinition(Project, await readJson(context))
      await database.write((tx) => createProject(tx, { definition, actor }, clock()))
      await announceChange(dependencies)
      return context.json(definition, 201, { etag: etagOf(definition) })
    })
    .get('/:projectId', async (context) => {
      const { entry } = await admission.admitTo(context, context.req.param('projectId'), 'programme:read')
      return context.json(entry.project, 200, { etag: etagOf(entry.project) })
    })
    .patch('/:projectId', async (context) => {
      const projectId = context.req.param('projectId')
      const { actor } = await admission.admitTo(context, projectId, 'programme:write')
      const patch = parseBody(ProjectChange, await readJson(context))
      const edit = { projectId, patch, precondition: preconditionOf(context), actor }
      const after = await database.write((tx) => changeProject(tx, edit, clock()))
      await announceChange(dependencies)
      return context.json(after, 200, { etag: etagOf(after) })
    })
    .get('/:projectId/programme', async (context) => {
      const projectId = context.req.param('projectId')
      await admission.admitTo(context, projectId, 'programme:read')
      const { asTemplate } = parseQuery(TemplateQuery, context.req.query())
      const whole = await database.read((tx) => readProgramme(tx, projectId))
      const programme = asTemplate ? templateOf(whole) : whole
      return context.json(programme, 200, { etag: etagOf(programme) })
    })
    .put('/:projectId/programme', async (context) => {
      const { actor, programme, isTemplate } = await readApplication(context)
      const application = { programme, isTemplate, precondition: preconditionOf(context), actor }
      const after = await database.write((tx) => changeProgramme(tx, application, clock()))
      await announceChange(dependencies)
      return context.json(after, 200, { etag: etagOf(after) })
    })
    .post('/:projectId/programme/preview', async (context) => {
      const { actor, programme, isTemplate } = await readApplication(context)
      const application = { programme, isTemplate, precondition: {}, actor }
      return context.json(await previewProgramme(database, application, clock()))
    })

  async function readApplication(context: Context<NodeEnv>) {
    const projectId = context.req.param('projectId')!
    const { actor } = await admission.admitTo(context, projectId, 'programme:write')
    const { asTemplate: isTemplate } = parseQuery(TemplateQuery, context.req.query())
    const given = parseDefinition(Programme, await readJson(context, MOST_PROGRAMME_BYTES))
    if (!isTemplate && given.project.id !== projectId)
      throw problem('request.invalid', '"project.id": give the one in the address.')
    const programme = { ...given, project: { ...given.project, id: projectId } }
    return { actor, programme, isTemplate }
  }
}
