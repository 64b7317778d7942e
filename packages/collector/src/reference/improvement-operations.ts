import { WinsQuery } from '../wins/wins.ts'
import { ProjectQuery } from '../paging.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'
import { recordOperations } from './record-operations.ts'

/** Initiatives, decisions and goals: what is changed, and whether that worked. */
export const improvementOperations = [
  ...recordOperations({
    one: 'Initiative',
    many: 'Initiatives',
    plural: 'initiatives',
    words: ['initiative', 'initiatives'],
    refusals: ['report.dimension-unknown'],
  }),
  ...recordOperations({
    one: 'Goal',
    many: 'Goals',
    plural: 'goals',
    words: ['goal', 'goals'],
    refusals: ['report.dimension-unknown'],
  }),
  ...recordOperations({
    one: 'Decision',
    many: 'Decisions',
    plural: 'decisions',
    words: ['decision', 'decisions'],
  }),
  {
    id: 'getInitiativeEffect',
    method: 'get',
    path: '/v1/initiatives/:id/effect',
    tag: 'Outer loop',
    summary: 'Whether an initiative worked',
    description:
      'The score before and after its launch, less what its control did, with interval and test; or that it cannot be told yet, and what it takes. From counters, at most 370 days from the launch.',
    permission: 'reports:read',
    query: ProjectQuery,
    answers: { 200: { description: 'The effect', type: JSON_TYPE, schema: 'EffectReport' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'countCustomersToTell',
    method: 'get',
    path: '/v1/initiatives/:id/customers',
    tag: 'Outer loop',
    summary: 'Whom it would tell what was changed',
    permission: 'deliveries:read',
    query: ProjectQuery,
    answers: { 200: { description: 'How many', type: JSON_TYPE, schema: 'Customers' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'tellCustomers',
    method: 'post',
    path: '/v1/initiatives/:id/customers',
    tag: 'Outer loop',
    summary: 'Tell the customers whose cases it came from what was changed',
    description:
      'By mail, with the note of the initiative, each customer once however often it is asked for; nobody who was erased. Nothing is sent to customers but by this.',
    permission: 'deliveries:write',
    query: ProjectQuery,
    answers: { 202: { description: 'How many were told', type: JSON_TYPE, schema: 'Customers' } },
    problems: [...OF_A_PROJECT, 'record.unknown', 'initiative.not-now'],
  },
  {
    id: 'getInitiativesReport',
    method: 'get',
    path: '/v1/reports/initiatives',
    tag: 'Outer loop',
    summary: 'All initiatives: how far, with what effect, whom they touch, and which may be stopped',
    permission: 'reports:read',
    query: ProjectQuery,
    answers: { 200: { description: 'The report', type: JSON_TYPE, schema: 'InitiativesReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getGoalsReport',
    method: 'get',
    path: '/v1/reports/goals',
    tag: 'Outer loop',
    summary:
      'How far the goals are, whether that can be told, and what may mean that a score is made to look good',
    permission: 'reports:read',
    query: ProjectQuery,
    answers: { 200: { description: 'The report', type: JSON_TYPE, schema: 'GoalsReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getWins',
    method: 'get',
    path: '/v1/wins',
    tag: 'Outer loop',
    summary: 'What went well, and who followed up',
    permission: 'cases:read',
    query: WinsQuery,
    answers: { 200: { description: 'Of the last 28 days', type: JSON_TYPE, schema: 'Wins' } },
    problems: OF_A_PROJECT,
  },
] as const satisfies readonly Operation[]
