import { ProjectQuery } from '../paging.ts'
import { DriversQuery } from '../drivers/analyse-drivers.ts'
import { PriorityQuery } from '../priority/priority-report.ts'
import { analysisOperations } from './analysis-operations.ts'
import { recordOperations } from './record-operations.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'

export const driversOperations = [
  ...recordOperations({
    one: 'PinnedMetric',
    many: 'PinnedMetrics',
    plural: 'pinned-metrics',
    words: ['pinned metric', 'pinned metrics'],
    refusals: ['report.dimension-unknown'],
  }),
  ...recordOperations({
    one: 'MustWin',
    many: 'MustWins',
    plural: 'must-wins',
    words: ['must-win', 'must-wins'],
    refusals: ['report.dimension-unknown'],
  }),
  ...analysisOperations({
    kind: 'drivers',
    name: 'DriversAnalysis',
    summary: 'What moves the score at each touchpoint',
    query: ProjectQuery.extend(DriversQuery.shape),
  }),
  {
    id: 'getScoreboard',
    method: 'get',
    path: '/v1/reports/scoreboard',
    tag: 'Outer loop',
    summary: 'The few pinned metrics and the must-wins: actual, target, answers needed, forecast',
    description:
      'From counters. Met or not met where the whole 95% interval is on one side of the target. The forecast is a straight line through weekly figures with its prediction interval, and is left out below eight weeks.',
    permission: 'reports:read',
    query: ProjectQuery,
    answers: { 200: { description: 'The scoreboard', type: JSON_TYPE, schema: 'ScoreboardReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getPriorityReport',
    method: 'get',
    path: '/v1/reports/priority',
    tag: 'Outer loop',
    summary: 'Which touchpoint first: frequency × importance × room to get better',
    description:
      'Importance is what the touchpoint states, or derived: the correlation of a score there with the same person’s next relationship score, as the analysis `drivers` found it last.',
    permission: 'reports:read',
    query: PriorityQuery,
    answers: { 200: { description: 'The first one first', type: JSON_TYPE, schema: 'PriorityReport' } },
    problems: OF_A_PROJECT,
  },
] as const satisfies readonly Operation[]
