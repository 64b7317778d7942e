import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import type { NodeEnv } from '../http.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { parseQuery } from '../query.ts'
import { AlarmQuery } from './alarms/alarm-report.ts'
import { readAlarmReport } from './alarms/read-alarm-report.ts'
import { AnsweringQuery } from './answering/answering-report.ts'
import { readAnsweringReport } from './answering/read-answering-report.ts'
import { ChangeQuery } from './changes/change-report.ts'
import { readChangeReport } from './changes/read-change-report.ts'
import { MetricsQuery, readMetricsReport } from './metrics/read-metrics-report.ts'
import { readSegmentReport } from './segments/read-segment-report.ts'
import { SegmentQuery } from './segments/segment-report.ts'
import { readTimeReport } from './time-to-tell/read-time-report.ts'
import { TimeQuery } from './time-to-tell/time-report.ts'

type Dependencies = { database: Database; admission: Admission; clock: () => number }

type Read<Query, Report> = (
  tx: Transaction,
  entry: ProjectEntry,
  query: Query,
  now: number,
) => Promise<Report>

/** What differs, what changed, who answers, and how long until we could tell. */
export function createComparisonRoutes({ database, admission, clock }: Dependencies): Hono<NodeEnv> {
  const reporting =
    <Schema extends z.ZodType, Report extends object>(schema: Schema, read: Read<z.output<Schema>, Report>) =>
    async (context: Context<NodeEnv>) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const query = parseQuery(schema, context.req.query())
      return context.json(await database.read((tx) => read(tx, entry, query, clock()), { mayLag: true }))
    }
  return new Hono<NodeEnv>()
    .get('/segments', reporting(SegmentQuery, readSegmentReport))
    .get('/changes', reporting(ChangeQuery, readChangeReport))
    .get('/alarms', reporting(AlarmQuery, readAlarmReport))
    .get('/answering', reporting(AnsweringQuery, readAnsweringReport))
    .get('/time-to-tell', reporting(TimeQuery, readTimeReport))
    .get('/metrics', reporting(MetricsQuery, readMetricsReport))
}
