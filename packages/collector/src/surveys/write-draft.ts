import { and, eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { surveyDrafts, surveys } from '../database/tables.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import { describeDraft } from './check-draft.ts'
import { type DraftRow, readSurveyState } from './read-survey.ts'
import type { DraftText, SurveyDraft } from './survey.ts'

type Creation = { projectId: string; surveyId: string; draft: DraftText; actor: Actor }
type Edit = Creation & { precondition: Precondition }
type Deletion = Omit<Edit, 'draft'>

/** @throws Problem `survey.exists` */
export async function createSurvey(
  tx: Transaction,
  { projectId, surveyId, draft, actor }: Creation,
  now: number,
): Promise<SurveyDraft> {
  const [published] = await tx
    .select()
    .from(surveys)
    .where(and(eq(surveys.projectId, projectId), eq(surveys.id, surveyId)))
  if (published || (await findDraft(tx, projectId, surveyId)))
    throw problem('survey.exists', `Write a draft of "${surveyId}" with PUT, or choose another id.`)
  const saved = await saveDraft(tx, { projectId, surveyId, draft }, now)
  await recordAct(tx, { projectId, actor, act: 'survey.created', subject: surveyId }, now)
  return saved
}

/** @throws Problem `survey.unknown` or `edit.outdated` */
export async function changeDraft(
  tx: Transaction,
  { projectId, surveyId, draft, precondition, actor }: Edit,
  now: number,
): Promise<SurveyDraft> {
  await readSurveyState(tx, projectId, surveyId)
  const before = await findDraft(tx, projectId, surveyId)
  assertHolds(precondition, before?.definition)
  const details = pathsChanged(before?.definition, draft)
  if (before && details.paths.length === 0) return describeDraft(tx, before)
  const saved = await saveDraft(tx, { projectId, surveyId, draft }, now)
  await recordAct(tx, { projectId, actor, act: 'survey.drafted', subject: surveyId, details }, now)
  return saved
}

/** A survey that was never published goes with its draft. @throws Problem `draft.unknown` or `edit.outdated` */
export async function deleteDraft(
  tx: Transaction,
  { projectId, surveyId, precondition, actor }: Deletion,
  now: number,
): Promise<void> {
  const { definition } = await readDraft(tx, projectId, surveyId)
  assertHolds(precondition, definition)
  await removeDraft(tx, projectId, surveyId)
  await recordAct(tx, { projectId, actor, act: 'survey.draft-deleted', subject: surveyId }, now)
}

/** @throws Problem `draft.unknown` */
export async function readDraft(tx: Transaction, projectId: string, surveyId: string): Promise<DraftRow> {
  const found = await findDraft(tx, projectId, surveyId)
  if (!found) throw problem('draft.unknown', 'Write one with PUT.')
  return found
}

export async function removeDraft(tx: Transaction, projectId: string, surveyId: string): Promise<void> {
  await tx.delete(surveyDrafts).where(isDraftOf(projectId, surveyId))
}

async function findDraft(
  tx: Transaction,
  projectId: string,
  surveyId: string,
): Promise<DraftRow | undefined> {
  const [found] = await tx.select().from(surveyDrafts).where(isDraftOf(projectId, surveyId))
  return found
}

async function saveDraft(
  tx: Transaction,
  { projectId, surveyId, draft }: Pick<Creation, 'projectId' | 'surveyId' | 'draft'>,
  now: number,
): Promise<SurveyDraft> {
  const row = { projectId, surveyId, definition: draft, savedAt: now }
  await tx
    .insert(surveyDrafts)
    .values(row)
    .onConflictDoUpdate({
      target: [surveyDrafts.projectId, surveyDrafts.surveyId],
      set: { definition: draft, savedAt: now },
    })
  return describeDraft(tx, row)
}

function isDraftOf(projectId: string, surveyId: string) {
  return and(eq(surveyDrafts.projectId, projectId), eq(surveyDrafts.surveyId, surveyId))
}
