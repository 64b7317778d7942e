import { Hono } from 'hono'
import { z } from 'zod'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import type { MayRead } from '../keys/require-key.ts'
import type { Directory } from '../projects/directory.ts'
import { pickProject } from '../projects/pick-project.ts'
import { parseQuery } from '../query.ts'
import { readScoreReport } from './read-score-report.ts'

export const ScoreQuery = z.object({
  project: z.string().optional(),
  pattern: z.enum(['past', 'present', 'potential']).default('past'),
  survey: z.string().optional(),
  touchpoint: z.string().optional(),
  dimension: z.string().optional(),
  value: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  by: z.enum(['day', 'week', 'month']).default('day'),
})

type Dependencies = { database: Database; directory: Directory }

export function createReportRoutes({ database, directory }: Dependencies, mayRead: MayRead): Hono<NodeEnv> {
  return new Hono<NodeEnv>().get('/score', mayRead, async (context) => {
    const { project, ...query } = parseQuery(ScoreQuery, context.req.query())
    const entry = pickProject(directory, project)
    return context.json(await database.read((tx) => readScoreReport(tx, entry, query)))
  })
}
