import { Hono } from 'hono'
import { lookAtAnalysis } from '../analyses/look-at-analysis.ts'
import type { NodeEnv } from '../http.ts'
import { resolvePerson } from '../people/resolve-person.ts'
import { parseQuery } from '../query.ts'
import { createRecordRoutes, type RecordDependencies } from '../records/create-record-routes.ts'
import { assumptionKind } from './assumptions/assumption.ts'
import { profitTreeKind } from './assumptions/profit-tree.ts'
import { readPersonRisk } from './report/read-person-risk.ts'
import { readValueReport } from './report/read-value-report.ts'
import { seriesKind } from './scorecard/series.ts'
import { ValueReportQuery } from './report/value-report.ts'

type Dependencies = RecordDependencies & {
  /** An analysis is to be run. */
  onAnalyses: () => void
}

/** What customers are worth, by what they said. */
export function createValueRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, clock } = dependencies
  return new Hono<NodeEnv>()
    .get('/reports/value', async (context) => {
      const { entry } = await admission.admit(context, 'reports:read')
      const { project: _, ...parameters } = parseQuery(ValueReportQuery, context.req.query())
      const asked = { projectId: entry.project.id, kind: 'value', parameters }
      const analysis = await lookAtAnalysis(dependencies, asked)
      const rest = await database.read((tx) => readValueReport(tx, entry, clock()), { mayLag: true })
      return context.json({ analysis, ...rest })
    })
    .route('/assumptions', createRecordRoutes(assumptionKind, dependencies))
    .route('/series', createRecordRoutes(seriesKind, dependencies))
    .route('/profit-trees', createRecordRoutes(profitTreeKind, dependencies))
    .get('/people/:personId/risk', async (context) => {
      const { entry } = await admission.admit(context, 'people:read')
      const personId = resolvePerson(entry, context.req.param('personId'))
      const found = await database.read((tx) => readPersonRisk(tx, entry, { personId, now: clock() }))
      return context.json(found)
    })
}
