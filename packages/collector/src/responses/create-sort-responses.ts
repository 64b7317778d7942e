import type { ResponseBatch, Survey, SurveyResponse } from '@innerloop/shared'
import type { ProblemCode } from '@innerloop/shared/problem-codes'
import type { Flag } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { checkResponse } from './check-response.ts'
import { type InsideAnswer, insideAnswerOf } from '../inside/inside-answer.ts'
import { correctClock } from './correct-clock.ts'
import { createRepeatWatch } from './create-repeat-watch.ts'
import { instantOf } from './instant-of.ts'
import { isTooFast } from './is-too-fast.ts'
import { provePerson } from './prove-person.ts'
import { NONE } from './response-row.ts'
import type { Arrival } from './store-responses.ts'

export type Rejected = { index: number; id: string | null; code: ProblemCode; detail: string | undefined }

export type Sorted = {
  arrivals: Arrival[]
  /** Of employees: what may be kept of them. */
  inside: InsideAnswer[]
  accepted: number
  rejected: Rejected[]
  unproved: string[]
}

type Inside = { entry: ProjectEntry; survey: Survey; sentAtMs: number; receivedAt: number }

/** Tells what of a batch may be stored, and of whom it may not be believed to be. */
export function createSortResponses() {
  const isRepeated = createRepeatWatch()

  /** Who it is from serves to hear nobody over and over, and is gone with that. */
  function insideOf(
    { entry, survey, sentAtMs, receivedAt }: Inside,
    response: SurveyResponse,
  ): InsideAnswer[] {
    const { surveyId, touchpoint = '' } = response
    const asked = survey.asksInside === 'guess' ? `${surveyId} ${touchpoint}` : surveyId
    if (isRepeated(entry.project.id, { ...response, surveyId: asked }, receivedAt)) return []
    const shownAt = instantOf(response.shownAt)
    const right = shownAtTime(response, shownAt, correctClock(shownAt, sentAtMs, receivedAt))
    const answer = insideAnswerOf(entry, survey, right)
    return answer ? [answer] : []
  }

  return (entry: ProjectEntry, { sentAt, responses }: ResponseBatch, receivedAt: number): Sorted => {
    const sorted: Sorted = { arrivals: [], inside: [], accepted: 0, rejected: [], unproved: [] }
    const sentAtMs = instantOf(sentAt)
    for (let index = 0; index < responses.length; index += 1) {
      const raw = responses[index]
      const checked = checkResponse(entry, raw)
      if ('refusal' in checked) {
        const { code, detail } = checked.refusal
        sorted.rejected.push({ index, id: idOf(raw), code, detail })
        continue
      }
      sorted.accepted += 1
      const { survey } = checked
      if (survey.asksInside) {
        const known = { entry, survey, sentAtMs, receivedAt }
        sorted.inside.push(...insideOf(known, checked.response))
        continue
      }
      const response = provePerson(entry, checked.response)
      if (response !== checked.response) sorted.unproved.push(response.id)
      const shownAt = instantOf(response.shownAt)
      sorted.arrivals.push({
        entry,
        survey,
        response: shownAtTime(response, shownAt, correctClock(shownAt, sentAtMs, receivedAt)),
        receivedAt,
        flags: flagsOf(
          isRepeated(entry.project.id, response, receivedAt),
          isTooFast(survey, response, { shownAt, sentAt: sentAtMs }),
        ),
      })
    }
    return sorted
  }
}

function flagsOf(isRepeated: boolean, isTooFast: boolean): readonly Flag[] {
  if (!isRepeated && !isTooFast) return NONE
  return [...(isRepeated ? ['repeated' as const] : []), ...(isTooFast ? ['too-fast' as const] : [])]
}

function shownAtTime(response: SurveyResponse, claimed: number, right: number): SurveyResponse {
  return right === claimed ? response : { ...response, shownAt: new Date(right).toISOString() }
}

function idOf(raw: unknown): string | null {
  const id = (raw as { id?: unknown } | null)?.id
  return typeof id === 'string' ? id.slice(0, 64) : null
}
