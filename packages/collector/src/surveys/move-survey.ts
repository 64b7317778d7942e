import { and, eq, max } from 'drizzle-orm'
import type { Survey } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { surveys, surveyVersions } from '../database/tables.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import { checkDraft, incomplete } from './check-draft.ts'
import { nextSurveyState, type PublishedState, type SurveyAction } from './next-survey-state.ts'
import { readSurvey, readSurveyState } from './read-survey.ts'
import { saveVersion } from './save-version.ts'
import type { WholeSurvey } from './survey.ts'
import { readDraft, removeDraft } from './write-draft.ts'

type Move = { projectId: string; surveyId: string; actor: Actor }
type Publication = Move & { precondition: Precondition }

/**
 * The draft becomes the next version, and asks from now on.
 *
 * @throws Problem `survey.unknown`, `survey.archived`, `draft.unknown`, `edit.outdated` or `draft.incomplete`
 */
export async function publishSurvey(
  tx: Transaction,
  { projectId, surveyId, precondition, actor }: Publication,
  now: number,
): Promise<WholeSurvey> {
  const { definition: before } = await readSurvey(tx, projectId, surveyId)
  const state = await stateAfter(tx, { projectId, surveyId }, 'publish')
  const { definition: draft } = await readDraft(tx, projectId, surveyId)
  assertHolds(precondition, draft)
  const version = await nextVersion(tx, projectId, surveyId)
  const checked = await checkDraft(tx, { projectId, surveyId, version, draft })
  if ('issues' in checked) throw incomplete(checked.issues)
  const { definition } = checked
  await saveVersion(tx, { projectId, definition, state }, now)
  await removeDraft(tx, projectId, surveyId)
  const details = { version, ...pathsChanged(withoutVersion(before), withoutVersion(definition)) }
  await recordAct(tx, { projectId, actor, act: 'survey.published', subject: surveyId, details }, now)
  return readSurvey(tx, projectId, surveyId)
}

/** @throws Problem `survey.unknown`, `survey.unpublished`, `survey.archived` or `survey.not-archived` */
export async function moveSurvey(
  tx: Transaction,
  { action, projectId, surveyId, actor }: Move & { action: keyof typeof ACTS },
  now: number,
): Promise<WholeSurvey> {
  const before = await readSurveyState(tx, projectId, surveyId)
  const status = await stateAfter(tx, { projectId, surveyId }, action)
  if (status !== before) {
    await tx
      .update(surveys)
      .set({ status })
      .where(and(eq(surveys.projectId, projectId), eq(surveys.id, surveyId)))
    await recordAct(tx, { projectId, actor, act: ACTS[action], subject: surveyId }, now)
  }
  return readSurvey(tx, projectId, surveyId)
}

const ACTS = {
  pause: 'survey.paused',
  resume: 'survey.resumed',
  archive: 'survey.archived',
  restore: 'survey.restored',
} as const

async function stateAfter(
  tx: Transaction,
  { projectId, surveyId }: Pick<Move, 'projectId' | 'surveyId'>,
  action: SurveyAction,
): Promise<PublishedState> {
  const next = nextSurveyState(await readSurveyState(tx, projectId, surveyId), action)
  if ('refusal' in next) throw problem(next.refusal, next.advice)
  return next.state
}

async function nextVersion(tx: Transaction, projectId: string, surveyId: string): Promise<number> {
  const [found] = await tx
    .select({ newest: max(surveyVersions.version) })
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.surveyId, surveyId)))
  return (found?.newest ?? 0) + 1
}

function withoutVersion(survey: Survey | null): Partial<Survey> {
  const { version: _, ...rest } = survey ?? ({} as Partial<Survey>)
  return rest
}
