import { mergeResponse } from '@innerloop/shared/merge-response'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { contributionsOf } from '../counts/contributions-of.ts'
import { createTally, type Tally } from '../counts/tally.ts'
import type { Transaction } from '../database/open-database.ts'
import {
  addToCounts,
  findResponseRow,
  insertResponseRow,
  type ResponseRow,
  updateResponseRow,
} from '../database/save-batch.ts'
import type { Flag } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { flagsOf, joinFlags, NONE, responseOf, rowOf } from './response-row.ts'

/** A checked save of a response, on its way into the store. */
export type Arrival = {
  entry: ProjectEntry
  survey: Survey
  response: SurveyResponse
  receivedAt: number
  flags?: readonly Flag[]
}

/** What became of an arrival; `response` is the merged whole. */
export type Stored = {
  entry: ProjectEntry
  survey: Survey
  response: SurveyResponse
  outcome: 'added' | 'changed' | 'unchanged'
}

/** Merges a batch of arrivals into the stored responses, and adds the difference to the counters. */
export async function storeResponses(tx: Transaction, arrivals: readonly Arrival[]): Promise<Stored[]> {
  const tally = createTally()
  const stored = arrivals.map((arrival) => storeResponse(tx, tally, arrival))
  addToCounts(tx, tally.differences())
  return stored
}

function storeResponse(tx: Transaction, tally: Tally, arrival: Arrival): Stored {
  const { entry, survey, receivedAt, flags = NONE } = arrival
  const response = underOneId(entry, arrival.response)
  const row = rowOf(entry.project, response, { receivedAt, flags })
  if (!insertResponseRow(tx, row))
    return mergeIntoRow(tx, tally, arrival, findResponseRow(tx, row.projectId, row.id))
  tally.add(contributionsOf({ project: entry.project, survey, response, day: row.day, flags }), 1)
  return { entry, survey, response, outcome: 'added' }
}

function mergeIntoRow(
  tx: Transaction,
  tally: Tally,
  { entry, response, flags: arrived = NONE }: Arrival,
  existing: ResponseRow,
): Stored {
  const before = responseOf(existing)
  const after = underOneId(entry, mergeResponse(before, response))
  const survey = surveyOf(entry, after)
  const flags = joinFlags(existing.flags, arrived)
  const row = rowOf(entry.project, after, { receivedAt: existing.receivedAt, flags })
  if (isSameRow(row, existing)) return { entry, survey, response: after, outcome: 'unchanged' }
  updateResponseRow(tx, row)
  const { project } = entry
  tally.add(
    contributionsOf({
      project,
      survey: surveyOf(entry, before),
      response: before,
      day: existing.day,
      flags: flagsOf(existing.flags),
    }),
    -1,
  )
  tally.add(contributionsOf({ project, survey, response: after, day: row.day, flags }), 1)
  return { entry, survey, response: after, outcome: 'changed' }
}

/** Of the person that theirs was merged into; `aliases` is asked at the commit, so that no save slips by a merge. */
function underOneId({ aliases }: ProjectEntry, response: SurveyResponse): SurveyResponse {
  if (aliases.size === 0 || response.personId === undefined) return response
  const personId = aliases.get(response.personId)
  return personId === undefined ? response : { ...response, personId }
}

function surveyOf(entry: ProjectEntry, { surveyId, surveyVersion }: SurveyResponse): Survey {
  const survey = entry.versions.get(versionKey(surveyId, surveyVersion))
  if (!survey)
    throw new Error(`Survey ${surveyId} version ${surveyVersion} is stored but not in the directory`)
  return survey
}

function isSameRow(a: ResponseRow, b: ResponseRow): boolean {
  return (Object.keys(a) as (keyof ResponseRow)[]).every((column) => a[column] === b[column])
}
