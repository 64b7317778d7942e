import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { surveyDrafts, surveys, surveyVersions } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { describeDraft } from './check-draft.ts'
import type { SurveyState } from './next-survey-state.ts'
import type { ListedSurvey, WholeSurvey } from './survey.ts'

/** @throws Problem `survey.unknown` */
export async function readSurvey(tx: Transaction, projectId: string, id: string): Promise<WholeSurvey> {
  const { published, draft } = await findSurvey(tx, projectId, id)
  return {
    ...listedSurveyOf(id, published, draft),
    definition: published?.definition ?? null,
    draft: draft ? await describeDraft(tx, draft) : null,
  }
}

/** @throws Problem `survey.unknown` */
export async function readSurveyState(tx: Transaction, projectId: string, id: string): Promise<SurveyState> {
  return (await findSurvey(tx, projectId, id)).published?.status ?? 'draft'
}

export type PublishedRow = typeof surveyVersions.$inferSelect & Pick<typeof surveys.$inferSelect, 'status'>
export type DraftRow = typeof surveyDrafts.$inferSelect

export function listedSurveyOf(
  id: string,
  published: PublishedRow | undefined,
  draft: DraftRow | undefined,
): ListedSurvey {
  return {
    id,
    name: published?.definition.name ?? String(draft?.definition['name']),
    status: published?.status ?? 'draft',
    version: published?.version ?? null,
    publishedAt: published ? new Date(published.publishedAt).toISOString() : null,
    hasDraft: draft !== undefined,
  }
}

/** The surveys that were published ever, each with its version that counts. */
export function selectPublished(tx: Transaction) {
  return tx
    .select({
      projectId: surveyVersions.projectId,
      surveyId: surveyVersions.surveyId,
      version: surveyVersions.version,
      definition: surveyVersions.definition,
      publishedAt: surveyVersions.publishedAt,
      status: surveys.status,
    })
    .from(surveys)
    .innerJoin(
      surveyVersions,
      and(
        eq(surveyVersions.projectId, surveys.projectId),
        eq(surveyVersions.surveyId, surveys.id),
        eq(surveyVersions.version, surveys.publishedVersion),
      ),
    )
}

async function findSurvey(tx: Transaction, projectId: string, id: string) {
  const [published] = await selectPublished(tx).where(
    and(eq(surveys.projectId, projectId), eq(surveys.id, id)),
  )
  const [draft] = await tx
    .select()
    .from(surveyDrafts)
    .where(and(eq(surveyDrafts.projectId, projectId), eq(surveyDrafts.surveyId, id)))
  if (!published && !draft) throw problem('survey.unknown', 'Write its id as in `GET /v1/surveys`.')
  return { published, draft }
}
