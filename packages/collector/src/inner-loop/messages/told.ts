import { and, eq } from 'drizzle-orm'
import { bandOf } from '@innerloop/shared/band-of'
import { scaleOf } from '@innerloop/shared/scale-of'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { Transaction } from '../../database/open-database.ts'
import { responses } from '../../database/tables.ts'
import type { Notice } from '../../deliveries/notice.ts'
import { type ProjectEntry, versionKey } from '../../projects/directory.ts'
import { toResponse } from '../../responses/response-row.ts'
import { leadScore } from '../../routing/lead-score.ts'

/** A response that a message tells of. */
export type Told = { survey: Survey; response: SurveyResponse }

export async function readTold(tx: Transaction, entry: ProjectEntry, id: string): Promise<Told | undefined> {
  const [row] = await tx
    .select()
    .from(responses)
    .where(and(eq(responses.projectId, entry.project.id), eq(responses.id, id)))
  const survey = row && entry.versions.get(versionKey(row.surveyId, row.surveyVersion))
  return row && survey && { survey, response: toResponse(row) }
}

export function scoreIn({ survey, response }: Told): Notice['score'] {
  const lead = leadScore(survey, response)
  if (!lead) return undefined
  const { metric, value } = lead
  return { value, highest: scaleOf(metric)![1], ...(metric === 'nps' && { band: bandOf(value) }) }
}

/** All that was said in words, in the order of the questions. */
export function commentIn({ survey, response }: Told): string | undefined {
  const said = survey.questions.flatMap(({ id, kind }) => {
    const value = kind === 'text' && Object.hasOwn(response.answers, id) ? response.answers[id]!.value : ''
    return typeof value === 'string' && value !== '' ? [value] : []
  })
  return said.length > 0 ? said.join('\n') : undefined
}

export function nameOf({ traits, personId }: SurveyResponse): string | undefined {
  const name = traits?.['name']
  return typeof name === 'string' && name.trim() !== '' ? name : personId
}
