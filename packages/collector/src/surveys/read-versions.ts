import { and, desc, eq, lt } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { surveyVersions } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { problem } from '../problem.ts'
import { readSurveyState } from './read-survey.ts'
import type { SurveyVersion, SurveyVersionPage } from './survey.ts'

type Page = { limit: number; cursor?: number | undefined }

/** @throws Problem `survey.unknown` */
export async function listVersions(
  tx: Transaction,
  { projectId, surveyId }: { projectId: string; surveyId: string },
  { limit, cursor }: Page,
): Promise<SurveyVersionPage> {
  await readSurveyState(tx, projectId, surveyId)
  const { version, publishedAt } = surveyVersions
  const rows = await tx
    .select({ version, publishedAt })
    .from(surveyVersions)
    .where(
      and(
        eq(surveyVersions.projectId, projectId),
        eq(surveyVersions.surveyId, surveyId),
        cursor === undefined ? undefined : lt(version, cursor),
      ),
    )
    .orderBy(desc(version))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, (row) => String(row.version))
  return { versions: items.map(withInstant), ...next }
}

type Wanted = { projectId: string; surveyId: string; version: number }

/** @throws Problem `survey.unknown` or `survey.version-unknown` */
export async function readVersion(
  tx: Transaction,
  { projectId, surveyId, version }: Wanted,
): Promise<SurveyVersion> {
  await readSurveyState(tx, projectId, surveyId)
  const [found] = await tx
    .select()
    .from(surveyVersions)
    .where(
      and(
        eq(surveyVersions.projectId, projectId),
        eq(surveyVersions.surveyId, surveyId),
        eq(surveyVersions.version, version),
      ),
    )
  if (!found) throw problem('survey.version-unknown', `There is no version ${version}.`)
  return { ...withInstant(found), definition: found.definition }
}

function withInstant({ version, publishedAt }: { version: number; publishedAt: number }) {
  return { version, publishedAt: new Date(publishedAt).toISOString() }
}
