import { ProjectQuery } from '../paging.ts'
import { InsideQuery } from '../reports/inside/inside-report.ts'
import { PromisesQuery } from '../reports/promises/promise-report.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'

const KINDS =
  'The kind is `assessments`, `phases`, `visions`, `promises`, `self-checks`, `checklists` or `units`; each has its own form.'

/** What employees say, and what the company has set out to do. */
export const insideOperations = [
  {
    id: 'getInsideReport',
    method: 'get',
    path: '/v1/reports/inside',
    tag: 'Reports',
    summary: 'What employees say beside what customers do',
    description:
      'By touchpoint what employees guess and customers say, with the gap; by unit how they like to work there and whether they understand the promise. Answers are counted five at a time: of fewer nothing is told, nor can it be worked out from two readings or from totals. Of the last four quarters, unless others are named; days are not kept.',
    permission: 'reports:read',
    query: InsideQuery,
    answers: { 200: { description: 'The report', type: JSON_TYPE, schema: 'InsideReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getPromiseReport',
    method: 'get',
    path: '/v1/reports/promises',
    tag: 'Reports',
    summary: 'Whether promises are kept, on each channel',
    description:
      'Of those that have a metric: the percentage of good answers with its interval (Wilson), and whether that says that the target is reached. Of the last 90 days, unless others are named.',
    permission: 'reports:read',
    query: PromisesQuery,
    answers: { 200: { description: 'By id', type: JSON_TYPE, schema: 'PromiseReport' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getStanding',
    method: 'get',
    path: '/v1/standing',
    tag: 'Outer loop',
    summary: 'The programme at a glance',
    description:
      'Assessments, phases with their state, vision and promises, self-checks with how many months in a row, checklists, units and which of them nobody speaks for.',
    permission: 'programme:read',
    query: ProjectQuery,
    answers: { 200: { description: 'All of it', type: JSON_TYPE, schema: 'ProgrammeStanding' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getStandingRecord',
    method: 'get',
    path: '/v1/standing/:kind/:id',
    tag: 'Outer loop',
    summary: 'One part of the programme',
    description: KINDS,
    permission: 'programme:read',
    query: ProjectQuery,
    answers: { 200: { description: 'Its definition', type: JSON_TYPE, schema: 'StandingRecord' } },
    problems: [...OF_A_PROJECT, 'record.unknown'],
  },
  {
    id: 'saveStandingRecord',
    method: 'put',
    path: '/v1/standing/:kind/:id',
    tag: 'Outer loop',
    summary: 'Make or change a part of the programme',
    description: KINDS,
    permission: 'programme:write',
    isConditional: true,
    query: ProjectQuery,
    body: { types: [JSON_TYPE], schema: 'StandingRecord' },
    answers: { 200: { description: 'As it is now', type: JSON_TYPE, schema: 'StandingRecord' } },
    problems: [...OF_A_PROJECT, ...OF_A_BODY, 'record.unknown', 'edit.outdated'],
  },
  {
    id: 'deleteStandingRecord',
    method: 'delete',
    path: '/v1/standing/:kind/:id',
    tag: 'Outer loop',
    summary: 'Delete a part of the programme',
    description: KINDS,
    permission: 'programme:write',
    isConditional: true,
    query: ProjectQuery,
    answers: { 204: { description: 'It is gone' } },
    problems: [...OF_A_PROJECT, 'record.unknown', 'edit.outdated'],
  },
] as const satisfies readonly Operation[]
