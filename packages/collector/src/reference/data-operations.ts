import { ObservationsQuery, SaveQuery } from '../observations/observation-pages.ts'
import { MeasuresQuery } from '../reports/measures/measure-report.ts'
import { JSON_TYPE, OF_A_BODY, OF_A_PROJECT, type Operation } from './operation.ts'

export const dataOperations = [
  {
    id: 'listObservations',
    method: 'get',
    path: '/v1/observations',
    tag: 'Data',
    summary: 'What other systems say of customers',
    description: 'Newest first. `person`, and whose they are, is only for who has `people:read`.',
    permission: 'responses:read',
    query: ObservationsQuery,
    answers: { 200: { description: 'A page', type: JSON_TYPE, schema: 'ObservationPage' } },
    problems: OF_A_PROJECT,
  },
  {
    id: 'saveObservations',
    method: 'post',
    path: '/v1/observations',
    tag: 'Data',
    summary: 'Keep up to 1000 events, measures, reviews, mentions or notes',
    description:
      'What comes again under the id of its source replaces what was there, so that it may be sent any number of times. Each is checked by itself, and those refused are named. With `dryRun=true` nothing is kept.',
    permission: 'responses:write',
    query: SaveQuery,
    body: { types: [JSON_TYPE], schema: 'ObservationBatch' },
    answers: { 200: { description: 'What came of it', type: JSON_TYPE, schema: 'SavedObservations' } },
    problems: [...OF_A_PROJECT, ...OF_A_BODY],
  },
  {
    id: 'getMeasureReport',
    method: 'get',
    path: '/v1/reports/measures',
    tag: 'Reports',
    summary: 'What was measured at touchpoints, as waiting time',
    description:
      'Median, nine tenths and mean with n, by day, week or month. With `over`, the share above a limit.',
    permission: 'reports:read',
    query: MeasuresQuery,
    answers: { 200: { description: 'By falling n', type: JSON_TYPE, schema: 'MeasureReport' } },
    problems: OF_A_PROJECT,
  },
] as const satisfies readonly Operation[]
