import { DifferenceQuery } from '../reports/difference-query.ts'
import { JourneyQuery } from '../reports/journey/journey-report.ts'
import { LoopQuery } from '../reports/loop/loop-report.ts'
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
  {
    id: 'getJourneyReport',
    method: 'get',
    path: '/v1/reports/journey',
    tag: 'Reports',
    summary: 'A journey as customers had it',
    description:
      'Each touchpoint with its score, its level on 0–10 beside what customers expect, its floors, how much one may rely on it, and the newest comments; what is remembered by the peak-end rule, and what follows from it. Comments need `responses:read` too.',
    permission: 'reports:read',
    query: JourneyQuery,
    answers: {
      200: { description: "In the customer's order", type: JSON_TYPE, schema: 'JourneyReport' },
    },
    problems: [...OF_A_PROJECT, 'journey.unknown', 'report.dimension-unknown'],
  },
  {
    id: 'getLoopReport',
    method: 'get',
    path: '/v1/reports/loop',
    tag: 'Reports',
    summary: 'How far what customers said went, and how long each step took',
    description:
      'Asked, answered, routed, contacted, resolved, verified, told; each with the median and the 90th percentile of the time since the step before. Of the last 28 days, unless others are named.',
    permission: 'reports:read',
    query: LoopQuery,
    answers: {
      200: { description: 'As a whole, by team and by touchpoint', type: JSON_TYPE, schema: 'LoopReport' },
    },
    problems: OF_A_PROJECT,
  },
] as const satisfies readonly Operation[]
