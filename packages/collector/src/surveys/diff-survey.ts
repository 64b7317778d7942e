import type { Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { changesBetween } from '../definitions/changes-between.ts'
import { checkDraft, incomplete } from './check-draft.ts'
import { readVersion } from './read-versions.ts'
import { populationChangesOf, seriesBreaksOf } from './series-break-of.ts'
import type { SurveyDiff } from './survey.ts'
import { readDraft } from './write-draft.ts'

type Wanted = { projectId: string; surveyId: string; from: number; to: number | 'draft' }

/**
 * What differs between two versions, or a version and the draft, and what that means for the figures.
 *
 * @throws Problem `survey.unknown`, `survey.version-unknown`, `draft.unknown` or `draft.incomplete`
 */
export async function diffSurvey(tx: Transaction, wanted: Wanted): Promise<SurveyDiff> {
  const { projectId, surveyId, from, to } = wanted
  const before = (await readVersion(tx, { projectId, surveyId, version: from })).definition
  const after =
    to === 'draft'
      ? await readWholeDraft(tx, wanted)
      : (await readVersion(tx, { projectId, surveyId, version: to })).definition
  return {
    from,
    to,
    changes: changesBetween({ ...before, version: undefined }, { ...after, version: undefined }),
    breaks: seriesBreaksOf(before, after),
    population: populationChangesOf(before, after),
  }
}

async function readWholeDraft(tx: Transaction, { projectId, surveyId, from }: Wanted): Promise<Survey> {
  const { definition: draft } = await readDraft(tx, projectId, surveyId)
  const checked = await checkDraft(tx, { projectId, surveyId, version: from, draft })
  if ('issues' in checked) throw incomplete(checked.issues)
  return checked.definition
}
