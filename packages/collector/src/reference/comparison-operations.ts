import { ProjectQuery } from '../paging.ts'
import { RakingQuery } from '../populations/raking.ts'
import { AlarmQuery } from '../reports/alarms/alarm-report.ts'
import { AnsweringQuery } from '../reports/answering/answering-report.ts'
import { ChangeQuery } from '../reports/changes/change-report.ts'
import { MetricsQuery } from '../reports/metrics/read-metrics-report.ts'
import { SegmentQuery } from '../reports/segments/segment-report.ts'
import { TimeQuery } from '../reports/time-to-tell/time-report.ts'
import { analysisOperations } from './analysis-operations.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'
import { recordOperations } from './record-operations.ts'

export const comparisonOperations = [
  {
    id: 'getSegmentReport',
    method: 'get',
    path: '/v1/reports/segments',
    tag: 'Reports',
    summary: 'The values of a dimension, each beside all others',
    description:
      'Each with its score, the difference from the rest, its interval and test, adjusted for all rows (Holm; Benjamini and Hochberg), and an estimate that is pulled to the mean of all by as much as chance may have moved it.',
    permission: 'reports:read',
    query: SegmentQuery,
    answers: { 200: { description: 'The table', type: JSON_TYPE, schema: 'SegmentReport' } },
    problems: [...OF_A_PROJECT, 'report.dimension-unknown'],
  },
  {
    id: 'getChangeReport',
    method: 'get',
    path: '/v1/reports/changes',
    tag: 'Reports',
    summary: 'What is otherwise than in the span of days before, everywhere at once',
    description: 'By default 7 days until today beside the 7 before; p is adjusted over all touchpoints.',
    permission: 'reports:read',
    query: ChangeQuery,
    answers: { 200: { description: 'What fell comes first', type: JSON_TYPE, schema: 'ChangeReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getAlarmReport',
    method: 'get',
    path: '/v1/reports/alarms',
    tag: 'Reports',
    summary: 'Touchpoints whose score has fallen this quarter, with a stated rate of false alarms',
    description:
      'A CUSUM per touchpoint against the half year before the quarter: one false alarm a year at most, at its pace. Beside the score, the interval that holds however often one looks.',
    permission: 'reports:read',
    query: AlarmQuery,
    answers: { 200: { description: 'Alarms come first', type: JSON_TYPE, schema: 'AlarmReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getAnsweringReport',
    method: 'get',
    path: '/v1/reports/answering',
    tag: 'Reports',
    summary: 'Who was asked and who answered, by a dimension, and NPS by its stated shares',
    permission: 'reports:read',
    query: AnsweringQuery,
    answers: { 200: { description: 'By value', type: JSON_TYPE, schema: 'AnsweringReport' } },
    problems: [...OF_A_PROJECT, 'report.dimension-unknown'],
  },
  {
    id: 'getTimeReport',
    method: 'get',
    path: '/v1/reports/time-to-tell',
    tag: 'Reports',
    summary: 'How long until a difference could be told, at the present pace',
    permission: 'reports:read',
    query: TimeQuery,
    answers: { 200: { description: 'By falling pace', type: JSON_TYPE, schema: 'TimeReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getMetricsReport',
    method: 'get',
    path: '/v1/reports/metrics',
    tag: 'Reports',
    summary: 'Every metric: formula, source, interval, test, and what it is now',
    permission: 'reports:read',
    query: MetricsQuery,
    answers: { 200: { description: 'The registry', type: JSON_TYPE, schema: 'MetricsReport' } },
    problems: OF_A_PROJECT,
  },
  ...analysisOperations({
    kind: 'raking',
    name: 'RakingAnalysis',
    summary: 'NPS with the stated shares of several dimensions at once',
    query: ProjectQuery.extend(RakingQuery.shape),
  }),
  ...recordOperations({
    one: 'Population',
    many: 'Populations',
    plural: 'populations',
    words: ['population', 'populations'],
  }),
] as const satisfies readonly Operation[]
