import { mergeResponse } from '@innerloop/shared/merge-response'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { contributionsOf } from '../counts/contributions-of.ts'
import { dayOf } from '../counts/day-of.ts'
import { createTally, type Tally } from '../counts/tally.ts'
import type { Transaction } from '../database/open-database.ts'
import {
  addToCounts,
  findResponseRow,
  insertResponseRow,
  type ResponseRow,
  updateResponseRow,
} from '../database/save-batch.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { responseOf, rowOf } from './response-row.ts'

/** A checked save of a response, on its way into the store. */
export type Arrival = { entry: ProjectEntry; survey: Survey; response: SurveyResponse; receivedAt: number }

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
  const { entry, survey, response, receivedAt } = arrival
  const row = rowOf(entry.project.id, response, dayOfResponse(entry, response), receivedAt)
  if (!insertResponseRow(tx, row))
    return mergeIntoRow(tx, tally, arrival, findResponseRow(tx, row.projectId, row.id))
  tally.add(contributionsOf({ project: entry.project, survey, response, day: row.day }), 1)
  return { entry, survey, response, outcome: 'added' }
}

function mergeIntoRow(
  tx: Transaction,
  tally: Tally,
  { entry, response }: Arrival,
  existing: ResponseRow,
): Stored {
  const before = responseOf(existing)
  const after = mergeResponse(before, response)
  const survey = surveyOf(entry, after)
  const row = rowOf(existing.projectId, after, dayOfResponse(entry, after), existing.receivedAt)
  if (isSameRow(row, existing)) return { entry, survey, response: after, outcome: 'unchanged' }
  updateResponseRow(tx, row)
  const { project } = entry
  tally.add(
    contributionsOf({ project, survey: surveyOf(entry, before), response: before, day: existing.day }),
    -1,
  )
  tally.add(contributionsOf({ project, survey, response: after, day: row.day }), 1)
  return { entry, survey, response: after, outcome: 'changed' }
}

function surveyOf(entry: ProjectEntry, { surveyId, surveyVersion }: SurveyResponse): Survey {
  const survey = entry.versions.get(versionKey(surveyId, surveyVersion))
  if (!survey)
    throw new Error(`Survey ${surveyId} version ${surveyVersion} is stored but not in the directory`)
  return survey
}

function dayOfResponse(entry: ProjectEntry, { shownAt }: SurveyResponse): string {
  return dayOf(Date.parse(shownAt), entry.project.timeZone)
}

function isSameRow(a: ResponseRow, b: ResponseRow): boolean {
  return (Object.keys(a) as (keyof ResponseRow)[]).every((column) => a[column] === b[column])
}
