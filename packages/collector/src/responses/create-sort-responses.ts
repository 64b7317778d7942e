import type { ResponseBatch, SurveyResponse } from '@innerloop/shared'
import type { ProblemCode } from '@innerloop/shared/problem-codes'
import type { Flag } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { checkResponse } from './check-response.ts'
import { correctClock } from './correct-clock.ts'
import { createRepeatWatch } from './create-repeat-watch.ts'
import { instantOf } from './instant-of.ts'
import { isTooFast } from './is-too-fast.ts'
import { provePerson } from './prove-person.ts'
import { NONE } from './response-row.ts'
import type { Arrival } from './store-responses.ts'

export type Rejected = { index: number; id: string | null; code: ProblemCode; detail: string | undefined }

export type Sorted = { arrivals: Arrival[]; rejected: Rejected[]; unproved: string[] }

/** Tells what of a batch may be stored, and of whom it may not be believed to be. */
export function createSortResponses() {
  const isRepeated = createRepeatWatch()
  return (entry: ProjectEntry, { sentAt, responses }: ResponseBatch, receivedAt: number): Sorted => {
    const sorted: Sorted = { arrivals: [], rejected: [], unproved: [] }
    const sentAtMs = instantOf(sentAt)
    for (let index = 0; index < responses.length; index += 1) {
      const raw = responses[index]
      const checked = checkResponse(entry, raw)
      if ('refusal' in checked) {
        const { code, detail } = checked.refusal
        sorted.rejected.push({ index, id: idOf(raw), code, detail })
        continue
      }
      const { survey } = checked
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
