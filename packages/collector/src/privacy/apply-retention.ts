import { setTimeout } from 'node:timers/promises'
import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { forgetAnalyses } from '../analyses/forget-analyses.ts'
import type { Database, Transaction } from '../database/open-database.ts'
import { responseNotes, responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { type IdSpan, idSpans, isWithin } from '../responses/id-spans.ts'
import { removeNotes, removeResponses } from '../responses/remove-responses.ts'
import { firstKeptDay } from './first-kept-day.ts'
import { forgetObservations } from './forget-observations.ts'
import { forgetPeople } from './forget-people.ts'
import { isFreeText } from './is-free-text.ts'
import { leaveNoTraces } from './leave-no-traces.ts'

/** `people` are those of whom nothing was left but what the team had set. */
export type Retained = { responses: number; texts: number; people: number; observations: number }

type Answers = SurveyResponse['answers']
type Gone = { row: number; id: string }
/** `noted` are the ids of responses whose notes go: what the team wrote may say what the person did. */
type Aged = { gone: Gone[]; blanked: (Gone & { answers: Answers })[]; noted: string[] }

const ROWS_AT_ONCE = 1000
/** Between two transactions others get the file. */
const PAUSE_MS = 5

/**
 * Does what the project's retention says: removes whole responses, and people's words in younger ones. The counters
 * stay as they are, as they tell of nobody.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @throws Problem `store.traces-remain`
 */
export async function applyRetention(
  database: Database,
  entry: ProjectEntry,
  now: number,
): Promise<Retained> {
  const retained: Retained = { responses: 0, texts: 0, people: 0, observations: 0 }
  for await (const span of idSpans(database.read, entry.project.id, ROWS_AT_ONCE)) {
    if (isNothing(await database.read((tx) => agedIn(tx, entry, span, now)))) continue
    const { gone, blanked, noted } = await database.write((tx) => removeAged(tx, entry, span, now))
    retained.responses += gone.length
    retained.texts += new Set([...blanked.map(({ id }) => id), ...noted]).size
    await setTimeout(PAUSE_MS)
  }
  const forgotten = await forgetObservations(database, entry, now)
  retained.observations = forgotten.observations
  retained.texts += forgotten.texts
  retained.people = await forgetPeople(database, entry, now)
  if (Object.values(retained).some((count) => count > 0)) {
    await database.write((tx) => forgetAnalyses(tx, entry.project.id))
    await leaveNoTraces(database)
  }
  return retained
}

async function removeAged(tx: Transaction, entry: ProjectEntry, span: IdSpan, now: number): Promise<Aged> {
  const aged = await agedIn(tx, entry, span, now)
  await removeResponses(tx, entry.project.id, aged.gone)
  await removeNotes(tx, entry.project.id, aged.noted)
  for (const { row, answers } of aged.blanked)
    await tx.update(responses).set({ answers }).where(eq(responses.row, row))
  return aged
}

async function agedIn(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  span: IdSpan,
  now: number,
): Promise<Aged> {
  const firstDay = firstKeptDay(project, now)
  const firstDayOfTexts = firstKeptDay(project, now, 'textsDays')
  const { row, id, day, surveyId, surveyVersion, answers } = responses
  const before = firstDay > firstDayOfTexts ? firstDay : firstDayOfTexts
  const found = await tx
    .select({ row, id, day, surveyId, surveyVersion, answers })
    .from(responses)
    .where(and(isWithin(project.id, span), lt(day, before)))
  const aged: Aged = { gone: [], blanked: [], noted: await notedAmong(tx, project.id, found, firstDay) }
  for (const one of found) {
    const survey = versions.get(versionKey(one.surveyId, one.surveyVersion))!
    if (one.day < firstDay) aged.gone.push({ row: one.row, id: one.id })
    else if (hasWords(survey, one.answers))
      aged.blanked.push({ row: one.row, id: one.id, answers: withoutWords(survey, one.answers) })
  }
  return aged
}

async function notedAmong(
  tx: Transaction,
  projectId: string,
  found: readonly { id: string; day: string }[],
  firstDay: string,
): Promise<string[]> {
  const kept = found.filter(({ day }) => day >= firstDay).map(({ id }) => id)
  const { responseId } = responseNotes
  const noted = await tx
    .selectDistinct({ responseId })
    .from(responseNotes)
    .where(and(eq(responseNotes.projectId, projectId), inArray(responseId, kept)))
  return noted.map((note) => note.responseId)
}

function isNothing({ gone, blanked, noted }: Aged): boolean {
  return gone.length + blanked.length + noted.length === 0
}

function hasWords(survey: Survey, answers: Answers): boolean {
  return Object.entries(answers).some(([id, { value }]) => value !== '' && isFreeText(survey, id))
}

/** That there were words stays: who wrote some has begun to answer, and is counted so. */
function withoutWords(survey: Survey, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      isFreeText(survey, id) ? { ...answer, value: '' } : answer,
    ]),
  )
}
