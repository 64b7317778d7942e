import type { Survey, WidgetSurvey } from '@innerloop/shared'
import { answersSoFar } from '../counts/answers-so-far.ts'
import { dayOf } from '../counts/day-of.ts'
import { nextDayOf } from '../counts/next-day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import type { ProjectEntry } from './directory.ts'

export type Closed = ReadonlyMap<string, NonNullable<WidgetSurvey['closed']>>

/** The surveys that have all the answers that they asked for, by their ids. */
export async function readClosed(tx: Transaction, entry: ProjectEntry, now: number): Promise<Closed> {
  const closed = new Map<string, NonNullable<WidgetSurvey['closed']>>()
  for (const survey of entry.published) {
    const reason = await reasonToClose(tx, entry, survey, now)
    if (reason) closed.set(survey.id, reason)
  }
  return closed
}

async function reasonToClose(
  tx: Transaction,
  { project }: ProjectEntry,
  { id: surveyId, limits = {} }: Survey,
  now: number,
): Promise<WidgetSurvey['closed']> {
  const { answers, answersPerDay } = limits
  const counted = { projectId: project.id, surveyId }
  if (answers !== undefined && (await answersSoFar(tx, counted)) >= answers)
    return { reason: 'quota-reached' }
  if (answersPerDay === undefined) return undefined
  const today = { ...counted, day: dayOf(now, project.timeZone) }
  if ((await answersSoFar(tx, today)) < answersPerDay) return undefined
  const until = new Date(nextDayOf(now, project.timeZone)).toISOString()
  return { reason: 'daily-cap-reached', until }
}
