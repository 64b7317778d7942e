import { z } from 'zod'
import { ScoreQuery } from '../reports/report-routes.ts'
import { ProjectQuery } from '../paging.ts'
import { RecentQuery } from '../responses/watch-routes.ts'
import { accessOperations } from './access-operations.ts'
import { casesOperations, followOperations } from './cases-operations.ts'
import { comparisonOperations } from './comparison-operations.ts'
import { dataOperations } from './data-operations.ts'
import { driversOperations } from './drivers-operations.ts'
import { followUpOperations } from './follow-up-operations.ts'
import { huddleOperations } from './huddle-operations.ts'
import { improvementOperations } from './improvement-operations.ts'
import { inboundOperations } from './inbound-operations.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'
import { insideOperations } from './inside-operations.ts'
import { journeysOperations } from './journeys-operations.ts'
import { peopleOperations } from './people-operations.ts'
import { programmeOperations } from './programme-operations.ts'
import { reportsOperations } from './reports-operations.ts'
import { responsesOperations } from './responses-operations.ts'
import { surveysOperations } from './surveys-operations.ts'
import { themesOperations } from './themes-operations.ts'
import { valueOperations } from './value-operations.ts'

const described = [
  {
    id: 'sendResponses',
    method: 'post',
    path: '/v1/responses',
    tag: 'Widget',
    summary: 'Keep responses',
    description:
      'A response is a document that is saved again and again, each time whole. Saves merge in any order and any number. 202 means that they are on the disk; each is checked by itself, and those refused are named.',
    body: { types: [JSON_TYPE, 'text/plain'], schema: 'ResponseBatch' },
    answers: { 202: { description: 'Kept', type: JSON_TYPE, schema: 'Accepted' } },
    problems: [
      'request.malformed-json',
      'request.invalid',
      'request.length-required',
      'request.too-large',
      'request.too-many',
      'project-key.missing',
      'project-key.unknown',
      'origin.not-allowed',
      'response.invalid',
      'response.survey-unknown',
      'response.touchpoint-unknown',
      'response.question-unknown',
      'response.score-out-of-range',
      'response.option-unknown',
      'response.answer-of-wrong-type',
    ],
  },
  {
    id: 'getWidgetConfig',
    method: 'get',
    path: '/v1/widget/:projectKey',
    tag: 'Widget',
    summary: 'All that the widget needs to decide by itself',
    answers: {
      200: { description: 'The published surveys', type: JSON_TYPE, schema: 'WidgetConfig' },
      304: { description: 'Unchanged since the ETag' },
    },
    problems: ['project-key.unknown'],
  },
  {
    id: 'getHistory',
    method: 'get',
    path: '/v1/widget/:projectKey/history',
    tag: 'Widget',
    summary: 'When a person, proved by a signature, was asked what',
    query: z.object({ person: z.string(), signature: z.string() }),
    answers: { 200: { description: 'By survey', type: JSON_TYPE, schema: 'History' } },
    problems: ['project-key.unknown', 'person.unproved', 'request.too-many'],
  },
  {
    id: 'getScoreReport',
    method: 'get',
    path: '/v1/reports/score',
    tag: 'Reports',
    summary: 'Score, interval, trend and funnel',
    permission: 'reports:read',
    query: ScoreQuery,
    answers: { 200: { description: 'The report', type: JSON_TYPE, schema: 'ScoreReport' } },
    problems: [...OF_A_PROJECT, 'report.dimension-unknown'],
  },
  {
    id: 'listRecentResponses',
    method: 'get',
    path: '/v1/responses/recent',
    tag: 'Reports',
    summary: 'The newest answers',
    permission: 'responses:read',
    query: RecentQuery,
    answers: { 200: { description: 'Newest first', type: JSON_TYPE, schema: 'LiveResponses' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'streamResponses',
    method: 'get',
    path: '/v1/responses/stream',
    tag: 'Reports',
    summary: 'The same as they arrive',
    description: 'Server-sent events: `response` with a LiveResponse, and `changed` when anything else did.',
    permission: 'responses:read',
    query: ProjectQuery,
    answers: { 200: { description: 'A stream of events', type: 'text/event-stream' } },
    problems: OF_A_PROJECT,
  },
  ...reportsOperations,
  ...comparisonOperations,
  ...casesOperations,
  ...followUpOperations,
  ...huddleOperations,
  ...improvementOperations,
  ...responsesOperations,
  ...peopleOperations,
  ...dataOperations,
  ...inboundOperations,
  ...programmeOperations,
  ...journeysOperations,
  ...insideOperations,
  ...surveysOperations,
  ...driversOperations,
  ...themesOperations,
  ...valueOperations,
  ...accessOperations,
  {
    id: 'getHealth',
    method: 'get',
    path: '/healthz',
    tag: 'Operations',
    summary: 'Whether the process answers',
    answers: { 200: { description: 'It does', type: 'text/plain' } },
    problems: [],
  },
  {
    id: 'getReadiness',
    method: 'get',
    path: '/readyz',
    tag: 'Operations',
    summary: 'Whether what is sent now can be kept',
    answers: { 200: { description: 'It can', type: 'text/plain' } },
    problems: [],
  },
  {
    id: 'getMetrics',
    method: 'get',
    path: '/metrics',
    tag: 'Operations',
    summary: 'Figures for Prometheus',
    description: 'With the token of `INNERLOOP_METRICS_TOKEN`; without one, to this machine alone.',
    answers: {
      200: { description: 'In the text format', type: 'text/plain' },
      401: { description: 'The token is missing or wrong', type: 'text/plain' },
      403: { description: 'Asked from another machine', type: 'text/plain' },
    },
    problems: [],
  },
  {
    id: 'getDescription',
    method: 'get',
    path: '/v1/openapi.json',
    tag: 'Operations',
    summary: 'This description',
    answers: { 200: { description: 'OpenAPI 3.1', type: JSON_TYPE } },
    problems: [],
  },
  {
    id: 'getReference',
    method: 'get',
    path: '/reference',
    tag: 'Pages',
    summary: 'This description as a page',
    answers: { 200: { description: 'The page', type: 'text/html' } },
    problems: [],
  },
  {
    id: 'getSurveyPage',
    method: 'get',
    path: '/s/:surveyId',
    tag: 'Pages',
    summary: 'A page that asks one survey',
    answers: {
      200: { description: 'The page', type: 'text/html' },
      404: { description: 'A page that says that there is none', type: 'text/html' },
    },
    problems: [],
  },
  ...followOperations,
] as const satisfies readonly Operation[]

/** As the client is typed by it. */
export type Operations = typeof described

export const operations: readonly Operation[] = described
