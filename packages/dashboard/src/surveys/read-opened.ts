import type { AnswerOf } from '@innerloop/collector'
import type { Api } from '../api/create-api.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft-of.ts'

export type WholeSurvey = AnswerOf<'GET /v1/surveys/:surveyId'>
export type Issue = AnswerOf<'GET /v1/surveys/:surveyId/draft'>['issues'][number]

export type Opened = {
  survey: WholeSurvey
  draft: Draft
  /** Of the draft that there is; without one the editor begins with the version that counts. */
  etag: string | undefined
  issues: Issue[]
  /** Each reading anew is another. */
  reading: symbol
}

export async function readOpened(api: Api, surveyId: string, signal: AbortSignal): Promise<Opened> {
  const path = { surveyId }
  const { data: survey } = await api.call('GET /v1/surveys/:surveyId', { path, signal })
  const reading = Symbol(surveyId)
  if (!survey.hasDraft)
    return { survey, draft: draftOf(survey.definition!), etag: undefined, issues: [], reading }
  const { data, etag } = await api.call('GET /v1/surveys/:surveyId/draft', { path, signal })
  return { survey, draft: draftOf(data.definition), etag, issues: data.issues, reading }
}
