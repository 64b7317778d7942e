import { DifferenceQuery } from '../reports/difference-query.ts'
import { TouchpointsQuery } from '../reports/report-routes.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'

export const reportsOperations = [
  {
    id: 'getTouchpointReport',
    method: 'get',
    path: '/v1/reports/touchpoints',
    tag: 'Reports',
    summary: 'The scores of every touchpoint',
    permission: 'reports:read',
    query: TouchpointsQuery,
    answers: {
      200: { description: 'By falling number of prompts', type: JSON_TYPE, schema: 'TouchpointReport' },
    },
    problems: [...OF_A_PROJECT, 'report.dimension-unknown'],
  },
  {
    id: 'getDifferenceReport',
    method: 'get',
    path: '/v1/reports/difference',
    tag: 'Reports',
    summary: 'Two periods or segments beside each other',
    description:
      'What side b has more than side a, with interval, test, and all of it in words. Parameters without `a.` or `b.` hold for both.',
    permission: 'reports:read',
    query: DifferenceQuery,
    answers: {
      200: { description: 'Both sides and the difference', type: JSON_TYPE, schema: 'DifferenceReport' },
    },
    problems: [...OF_A_PROJECT, 'report.dimension-unknown'],
  },
] as const satisfies readonly Operation[]
