import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import { parseQuery } from '../query.ts'
import { may } from '../access/access.ts'
import { JourneyQuery } from './journey/journey-report.ts'
import { readJourneyReport } from './journey/read-journey-report.ts'
import { PriorityQuery } from '../priority/priority-report.ts'
import { readPriorityReport } from '../priority/read-priority-report.ts'
import { InsideQuery } from './inside/inside-report.ts'
import { readInsideReport } from './inside/read-inside-report.ts'
import { LoopQuery } from './loop/loop-report.ts'
import { readLoopReport } from './loop/read-loop-report.ts'
import { PromisesQuery } from './promises/promise-report.ts'
import { readPromiseReport } from './promises/read-promise-report.ts'
import { DifferenceQuery } from './difference-query.ts'
import { readDifferenceReport } from './read-difference-report.ts'
import { MeasuresQuery } from './measures/measure-report.ts'
import { readMeasureReport } from './measures/read-measure-report.ts'
import { readScoreReport } from './read-score-report.ts'
import { readTouchpointReport } from './read-touchpoint-report.ts'

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

export const TouchpointsQuery = ScoreQuery.omit({ touchpoint: true, by: true })

type Dependencies = { database: Database; admission: Admission; clock: () => number }

export function createReportRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  return new Hono<NodeEnv>()
    .get('/score', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(ScoreQuery, context.req.query())
      return context.json(await database.read((tx) => readScoreReport(tx, entry, query), { mayLag: true }))
    })
    .get('/touchpoints', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(TouchpointsQuery, context.req.query())
      return context.json(
        await database.read((tx) => readTouchpointReport(tx, entry, query), { mayLag: true }),
      )
    })
    .get('/journey', async (context) => {
      const { entry, access } = await admission.admit(context, 'reports:read')
      const { project: _, ...query } = parseQuery(JourneyQuery, context.req.query())
      const mayReadWords = may(access, 'responses:read', entry.project.id)
      const reading = { query, mayReadWords, now: clock() }
      return context.json(
        await database.read((tx) => readJourneyReport(tx, entry, reading), { mayLag: true }),
      )
    })
    .get('/inside', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(InsideQuery, context.req.query())
      return context.json(
        await database.read((tx) => readInsideReport(tx, entry, query, clock()), { mayLag: true }),
      )
    })
    .get('/promises', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(PromisesQuery, context.req.query())
      return context.json(
        await database.read((tx) => readPromiseReport(tx, entry, query, clock()), { mayLag: true }),
      )
    })
    .get('/loop', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(LoopQuery, context.req.query())
      return context.json(
        await database.read((tx) => readLoopReport(tx, entry, query, clock()), { mayLag: true }),
      )
    })
    .get('/measures', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(MeasuresQuery, context.req.query())
      return context.json(await database.read((tx) => readMeasureReport(tx, entry, query), { mayLag: true }))
    })
    .get('/priority', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(PriorityQuery, context.req.query())
      return context.json(
        await database.read((tx) => readPriorityReport(tx, entry, query, clock()), { mayLag: true }),
      )
    })
    .get('/difference', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(DifferenceQuery, context.req.query())
      return context.json(
        await database.read((tx) => readDifferenceReport(tx, entry, query), { mayLag: true }),
      )
    })
}
