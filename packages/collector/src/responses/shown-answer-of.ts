import type { SurveyResponse } from '@innerloop/shared'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import type { LiveResponse } from './live-response.ts'
import { liveResponseOf } from './live-response-of.ts'

/** A response as lists show it; undefined where its survey is gone. */
export function shownAnswerOf(entry: ProjectEntry, response: SurveyResponse): LiveResponse | undefined {
  const survey = entry.versions.get(versionKey(response.surveyId, response.surveyVersion))
  return survey && liveResponseOf(entry, survey, response)
}
