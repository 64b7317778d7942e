import { type Context, Hono } from 'hono'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { ProjectQuery } from '../paging.ts'
import { parseQuery } from '../query.ts'
import type { Analysis } from './analysis.ts'
import { ANALYSES } from './kinds.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'

type Dependencies = {
  database: Database
  admission: Admission
  clock: () => number
  /** Something is to be run. */
  onAnalyses: () => void
  kinds?: readonly Analysis[]
}

/** What takes long to work out: where it stands, and what came of it last. Looking at it asks for it. */
export function createAnalysisRoutes({ kinds = ANALYSES, ...dependencies }: Dependencies): Hono<NodeEnv> {
  const routes = new Hono<NodeEnv>()
  for (const analysis of kinds) {
    const answer = createAnswer(analysis, dependencies)
    routes.get(`/${analysis.kind}`, (context) => answer(context, false))
    routes.post(`/${analysis.kind}/run`, (context) => answer(context, true))
  }
  return routes
}

function createAnswer(
  { kind, parameters: schema, permission = 'reports:read' }: Analysis,
  { admission, ...dependencies }: Dependencies,
) {
  return async (context: Context<NodeEnv>, isForced: boolean) => {
    const { project } = (await admission.admit(context, permission)).entry
    const { project: _, ...query } = context.req.query()
    parseQuery(ProjectQuery, context.req.query())
    const asked = { projectId: project.id, kind, parameters: parseQuery(schema.strict(), query) }
    return context.json(await lookAtAnalysis(dependencies, asked, isForced))
  }
}
