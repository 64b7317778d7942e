import type { ProblemCode } from '@innerloop/shared/problem-codes'
import { z } from 'zod'
import { PersonQuery } from '../people/people-routes.ts'
import { ScoreQuery } from '../reports/report-routes.ts'
import { RecentQuery, StreamQuery } from '../responses/watch-routes.ts'
import type { schemas } from './schemas.ts'

type SchemaName = keyof typeof schemas

export type Operation = {
  id: string
  method: 'get' | 'post' | 'delete'
  /** As the router has it, with `:parameters`. */
  path: string
  tag: 'Widget' | 'Reports' | 'People' | 'Access' | 'Operations' | 'Pages'
  summary: string
  description?: string
  isForAdmins?: boolean
  query?: z.ZodObject
  body?: { types: string[]; schema: SchemaName }
  answers: Record<number, { description: string; type?: string; schema?: SchemaName }>
  problems: ProblemCode[]
}

const JSON_TYPE = 'application/json'
const FOR_ADMINS: ProblemCode[] = ['admin-key.missing', 'admin-key.unknown', 'access.denied']
const OF_A_PROJECT: ProblemCode[] = [...FOR_ADMINS, 'project.unknown', 'project.ambiguous', 'request.invalid']

export const operations: readonly Operation[] = [
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
    isForAdmins: true,
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
    isForAdmins: true,
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
    isForAdmins: true,
    query: StreamQuery,
    answers: { 200: { description: 'A stream of events', type: 'text/event-stream' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getPerson',
    method: 'get',
    path: '/v1/people/:personId',
    tag: 'People',
    summary: 'What is known of a person',
    isForAdmins: true,
    query: PersonQuery,
    answers: {
      200: { description: 'Their responses, newest first', type: JSON_TYPE, schema: 'Person' },
    },
    problems: [...OF_A_PROJECT, 'person.unknown'],
  },
  {
    id: 'exportPerson',
    method: 'get',
    path: '/v1/people/:personId/export',
    tag: 'People',
    summary: 'Everything that is stored about a person',
    isForAdmins: true,
    query: PersonQuery,
    answers: { 200: { description: 'A file to hand out', type: JSON_TYPE, schema: 'PersonExport' } },
    problems: [...OF_A_PROJECT, 'person.unknown'],
  },
  {
    id: 'erasePerson',
    method: 'delete',
    path: '/v1/people/:personId',
    tag: 'People',
    summary: 'Erase a person',
    description:
      'Removes their responses, also from the counters, and every byte of them from the file. Again does no harm.',
    isForAdmins: true,
    query: PersonQuery,
    answers: { 200: { description: 'How many responses were removed', type: JSON_TYPE, schema: 'Erased' } },
    problems: [...OF_A_PROJECT, 'store.traces-remain'],
  },
  {
    id: 'signIn',
    method: 'post',
    path: '/v1/session',
    tag: 'Access',
    summary: 'Exchange an admin key for a cookie',
    body: { types: [JSON_TYPE], schema: 'SignIn' },
    answers: { 204: { description: 'Signed in for 30 days' } },
    problems: [
      'admin-key.missing',
      'admin-key.unknown',
      'request.malformed-json',
      'request.invalid',
      'request.length-required',
      'request.too-large',
      'request.too-many',
    ],
  },
  {
    id: 'signOut',
    method: 'delete',
    path: '/v1/session',
    tag: 'Access',
    summary: 'End the session',
    answers: { 204: { description: 'Signed out' } },
    problems: [],
  },
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
]
