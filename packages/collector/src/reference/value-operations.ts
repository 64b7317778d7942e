import { ValueReportQuery } from '../value/report/value-report.ts'
import { analysisOperations } from './analysis-operations.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'
import { recordOperations } from './record-operations.ts'

export const valueOperations = [
  {
    id: 'getValueReport',
    method: 'get',
    path: '/v1/reports/value',
    tag: 'Outer loop',
    summary: 'What customers are worth, by what they said',
    description:
      'The analysis `value` as it was worked out last, with what holds now: the value in open cases, assumptions, the scorecard, and the profit tree. Amounts are in the currency of the traits.',
    permission: 'reports:read',
    query: ValueReportQuery,
    answers: { 200: { description: 'The report', type: JSON_TYPE, schema: 'ValueReport' } },
    problems: OF_A_PROJECT,
  },
  ...analysisOperations({
    kind: 'value',
    name: 'ValueAnalysis',
    summary: 'Value by class, churn, lifetime value and risk',
    query: ValueReportQuery,
  }),
  ...analysisOperations({
    kind: 'attention',
    name: 'AttentionAnalysis',
    summary: 'Customers who may leave, and who could be won',
    query: ValueReportQuery,
    permission: 'people:read',
  }),
  ...recordOperations({
    one: 'Assumption',
    many: 'Assumptions',
    plural: 'assumptions',
    words: ['assumption', 'assumptions'],
  }),
  ...recordOperations({
    one: 'Series',
    many: 'SeriesPage',
    plural: 'series',
    words: ['series of figures', 'series of figures'],
  }),
  ...recordOperations({
    one: 'ProfitTree',
    many: 'ProfitTrees',
    plural: 'profit-trees',
    words: ['profit tree', 'profit trees'],
  }),
] as const satisfies readonly Operation[]
