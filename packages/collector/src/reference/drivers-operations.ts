import { ProjectQuery } from '../paging.ts'
import { DriversQuery } from '../drivers/analyse-drivers.ts'
import { PriorityQuery } from '../priority/priority-report.ts'
import { analysisOperations } from './analysis-operations.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'

export const driversOperations = [
  ...analysisOperations({
    kind: 'drivers',
    name: 'DriversAnalysis',
    summary: 'What moves the score at each touchpoint',
    query: ProjectQuery.extend(DriversQuery.shape),
  }),
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
