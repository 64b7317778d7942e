import { PersonQuery } from '../people/people-routes.ts'
import { JSON_TYPE, OF_A_PROJECT, type Operation } from './operation.ts'

export const peopleOperations: readonly Operation[] = [
  {
    id: 'getPerson',
    method: 'get',
    path: '/v1/people/:personId',
    tag: 'People',
    summary: 'What is known of a person',
    permission: 'people:read',
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
    permission: 'people:write',
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
    permission: 'people:erase',
    query: PersonQuery,
    answers: { 200: { description: 'How many responses were removed', type: JSON_TYPE, schema: 'Erased' } },
    problems: [...OF_A_PROJECT, 'store.traces-remain'],
  },
]
