import { and, asc, eq, gt, inArray, ne, notExists, type SQL } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { surveyDrafts, surveys } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { type DraftRow, listedSurveyOf, type PublishedRow, selectPublished } from './read-survey.ts'
import type { SurveyPage, SurveysQuery } from './survey.ts'

/** In the order of their ids; those that are archived only if asked for. */
export async function listSurveys(
  tx: Transaction,
  projectId: string,
  query: SurveysQuery,
): Promise<SurveyPage> {
  const found = [
    ...(query.status === 'draft' ? [] : await findPublished(tx, projectId, query)),
    ...(query.status === undefined || query.status === 'draft'
      ? await findDraftsAlone(tx, projectId, query)
      : []),
  ].sort((a, b) => (a.surveyId < b.surveyId ? -1 : 1))
  const { items, ...next } = pageOf(found, query.limit, ({ surveyId }) => surveyId)
  const drafts = await findDrafts(tx, projectId, items)
  const listed = items.map((row) =>
    listedSurveyOf(row.surveyId, 'status' in row ? row : undefined, drafts.get(row.surveyId)),
  )
  return { surveys: listed, ...next }
}

function findPublished(
  tx: Transaction,
  projectId: string,
  { status, cursor = '', limit }: SurveysQuery,
): Promise<PublishedRow[]> {
  const hasStatus: SQL =
    status === undefined || status === 'draft' ? ne(surveys.status, 'archived') : eq(surveys.status, status)
  return selectPublished(tx)
    .where(and(eq(surveys.projectId, projectId), gt(surveys.id, cursor), hasStatus))
    .orderBy(asc(surveys.id))
    .limit(limit + 1)
}

function findDraftsAlone(
  tx: Transaction,
  projectId: string,
  { cursor = '', limit }: SurveysQuery,
): Promise<DraftRow[]> {
  const published = tx
    .select()
    .from(surveys)
    .where(and(eq(surveys.projectId, surveyDrafts.projectId), eq(surveys.id, surveyDrafts.surveyId)))
  return tx
    .select()
    .from(surveyDrafts)
    .where(
      and(eq(surveyDrafts.projectId, projectId), gt(surveyDrafts.surveyId, cursor), notExists(published)),
    )
    .orderBy(asc(surveyDrafts.surveyId))
    .limit(limit + 1)
}

async function findDrafts(
  tx: Transaction,
  projectId: string,
  listed: readonly { surveyId: string }[],
): Promise<Map<string, DraftRow>> {
  const ids = listed.map(({ surveyId }) => surveyId)
  const rows = await tx
    .select()
    .from(surveyDrafts)
    .where(and(eq(surveyDrafts.projectId, projectId), inArray(surveyDrafts.surveyId, ids)))
  return new Map(rows.map((row) => [row.surveyId, row]))
}
