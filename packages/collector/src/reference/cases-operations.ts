import { CasesQuery } from '../cases/case.ts'
import { ProjectQuery } from '../paging.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'

export const casesOperations = [
  {
    id: 'listCases',
    method: 'get',
    path: '/v1/cases',
    tag: 'Follow-up',
    summary: 'Cases: what is due, weighs most or was opened first at the top',
    permission: 'cases:read',
    query: CasesQuery,
    answers: { 200: { description: 'A page', type: JSON_TYPE, schema: 'CasePage' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'getCase',
    method: 'get',
    path: '/v1/cases/:caseId',
    tag: 'Follow-up',
    summary: 'A case with all that happened to it',
    description:
      'What a supervisor wrote for whose case it is (`coached`) is given to them two, and to nobody with a key.',
    permission: 'cases:read',
    query: ProjectQuery,
    answers: { 200: { description: 'The case', type: JSON_TYPE, schema: 'WholeCase' } },
    problems: [...OF_A_PROJECT, 'case.unknown'],
  },
  {
    id: 'actOnCase',
    method: 'post',
    path: '/v1/cases/:caseId/events',
    tag: 'Follow-up',
    summary: 'Do something about a case',
    description:
      'Assign it, hand it over, record an attempt to reach the customer, resolve it … A case is resolved only after an attempt, and with a root cause. What is given to the customer stays, over the whole case, within what the project lets the role give.',
    permission: 'cases:write',
    query: ProjectQuery,
    body: { types: [JSON_TYPE], schema: 'CaseAct' },
    answers: { 201: { description: 'It happened', type: JSON_TYPE, schema: 'CaseEvent' } },
    problems: [
      ...OF_A_PROJECT,
      ...OF_A_BODY,
      'case.unknown',
      'case.not-now',
      'case.untried',
      'case.over-limit',
    ],
  },
] as const satisfies readonly Operation[]

/** What the links in messages lead to. */
export const followOperations = [
  {
    id: 'askFollow',
    method: 'get',
    path: '/follow/:token',
    tag: 'Pages',
    summary: 'A page that asks whether to do what a link in a mail offers',
    answers: {
      200: { description: 'The page', type: 'text/html' },
      410: { description: 'A page that says that the link works no longer', type: 'text/html' },
    },
    problems: [],
  },
  {
    id: 'follow',
    method: 'post',
    path: '/follow/:token',
    tag: 'Pages',
    summary: 'Do it: take the case, or record that the customer was reached',
    answers: {
      200: { description: 'A page that says that it is done', type: 'text/html' },
      409: { description: 'A page that says why it cannot be done now', type: 'text/html' },
      410: { description: 'A page that says that the link works no longer', type: 'text/html' },
    },
    problems: [],
  },
] as const satisfies readonly Operation[]
