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
  }),
  ...recordOperations({ one: 'Goal', many: 'Goals', plural: 'goals', words: ['goal', 'goals'] }),
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
] as const satisfies readonly Operation[]
