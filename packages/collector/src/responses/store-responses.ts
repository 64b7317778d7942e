import { mergeResponse } from '@innerloop/shared/merge-response'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { countResponse } from '../counts/count-response.ts'
import { createTally, type Tally } from '../counts/tally.ts'
import type { Transaction } from '../database/open-database.ts'
import {
  addToCounts,
  findResponseRows,
  insertResponseRows,
  type ResponseKey,
  type ResponseRow,
  updateResponseRows,
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
  flags: readonly Flag[]
}

/** Merges a batch of arrivals into the stored responses, and adds the difference to the counters. */
export async function storeResponses(tx: Transaction, arrivals: readonly Arrival[]): Promise<Stored[]> {
  const tally = createTally()
  if (arrivals.some(({ survey }) => survey.asksInside))
    throw new Error('Employees are kept apart from customers')
  const saves = arrivals.map(underOneId)
  const rows = saves.map(({ entry, response, receivedAt, flags = NONE }) =>
    rowOf(entry.project, response, { receivedAt, flags }),
  )
  const known = await insertResponseRows(tx, rows)
  const existing = known.length > 0 ? await readExisting(tx, known, rows) : undefined
  const changed = new Map<string, ResponseRow>()
  let next = 0
  const stored = saves.map((save, place): Stored => {
    const row = rows[place]!
    if (known[next] !== place) return addNew(tally, save, row)
    next += 1
    const key = keyOf(row)
    const merged = mergeIntoRow(tally, save, existing!.get(key)!)
    if (merged.row) {
      existing!.set(key, merged.row)
      changed.set(key, merged.row)
    }
    return merged.stored
  })
  if (changed.size > 0) await updateResponseRows(tx, [...changed.values()])
  await addToCounts(tx, tally.differences())
  return stored
}

/** Of the person that theirs was merged into; `aliases` is asked at the commit, so that no save slips by a merge. */
function underOneId(arrival: Arrival): Arrival {
  const response = toOnePerson(arrival.entry, arrival.response)
  return response === arrival.response ? arrival : { ...arrival, response }
}

function toOnePerson({ aliases }: ProjectEntry, response: SurveyResponse): SurveyResponse {
  if (aliases.size === 0 || response.personId === undefined) return response
  const personId = aliases.get(response.personId)
  return personId === undefined ? response : { ...response, personId }
}

/** The rows that were there, by their key; saves of one response that came together find what the first one added. */
async function readExisting(
  tx: Transaction,
  known: readonly number[],
  rows: readonly ResponseRow[],
): Promise<Map<string, ResponseRow>> {
  const keys = new Map(known.map((place) => [keyOf(rows[place]!), rows[place]!]))
  const found = await findResponseRows(tx, [...keys.values()])
  return new Map(found.map((row) => [keyOf(row), row]))
}

function keyOf({ projectId, id }: ResponseKey): string {
  return `${projectId}\n${id}`
}

function addNew(
  tally: Tally,
  { entry, survey, response, flags = NONE }: Arrival,
  { day }: ResponseRow,
): Stored {
  const floor = floorAt(entry, response)
  countResponse(tally, { project: entry.project, survey, response, day, flags, floor }, 1)
  return { entry, survey, response, outcome: 'added', flags }
}

/** The row is given if it changes. */
function mergeIntoRow(
  tally: Tally,
  { entry, response, flags: arrived = NONE }: Arrival,
  existing: ResponseRow,
): { stored: Stored; row?: ResponseRow } {
  const { project } = entry
  const before = responseOf(existing)
  const after = toOnePerson(entry, mergeResponse(before, response))
  const survey = surveyOf(entry, after)
  const flags = joinFlags(existing.flags, arrived)
  const row = rowOf(project, after, { receivedAt: existing.receivedAt, flags })
  if (isSameRow(row, existing))
    return { stored: { entry, survey, response: after, outcome: 'unchanged', flags } }
  const counted = {
    project,
    survey: surveyOf(entry, before),
    response: before,
    day: existing.day,
    flags: flagsOf(existing.flags),
    floor: floorAt(entry, before),
  }
  countResponse(tally, counted, -1)
  const floor = floorAt(entry, after)
  countResponse(tally, { project, survey, response: after, day: row.day, flags, floor }, 1)
  return { stored: { entry, survey, response: after, outcome: 'changed', flags }, row }
}

function floorAt({ touchpoints }: ProjectEntry, { touchpoint }: SurveyResponse) {
  return touchpoints.get(touchpoint ?? '')?.measureFloor
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
