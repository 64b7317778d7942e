import type { AnswerOf, InputOf } from '@innerloop/collector'
import { textFor } from '@innerloop/shared/text-for'
import type { Api } from '../api/create-api.ts'
import { language } from '../words/language.ts'
import { draftOf } from './draft-of.ts'

type Listed = AnswerOf<'GET /v1/surveys'>['surveys'][number]
export type Status = NonNullable<NonNullable<InputOf<'GET /v1/surveys'>['query']>['status']>
export type ListedSurvey = Listed & { touchpoints: readonly string[]; asks: string }
export type SurveyList = { surveys: ListedSurvey[]; hasMore: boolean }

const PAGE = 20

/** Each survey with where it asks and what comes first, as it is now or is about to be. */
export async function readListed(
  api: Api,
  { status, pages }: { status: Status | undefined; pages: number },
  signal: AbortSignal,
): Promise<SurveyList> {
  const listed: Listed[] = []
  let cursor: string | undefined
  for (let page = 0; page < pages && (page === 0 || cursor !== undefined); page++) {
    const query = { status, cursor, limit: PAGE }
    const { data } = await api.call('GET /v1/surveys', { query, signal })
    listed.push(...data.surveys)
    cursor = data.next
  }
  const surveys = await Promise.all(listed.map((one) => withContent(api, one, signal)))
  return { surveys, hasMore: cursor !== undefined }
}

async function withContent(api: Api, listed: Listed, signal: AbortSignal): Promise<ListedSurvey> {
  const path = { surveyId: listed.id }
  const { data } = await api.call('GET /v1/surveys/:surveyId', { path, signal })
  const { touchpoints = [], questions = [] } = draftOf(data.definition ?? data.draft!.definition)
  return { ...listed, touchpoints, asks: textFor(questions[0]?.wording ?? {}, [language]) }
}
