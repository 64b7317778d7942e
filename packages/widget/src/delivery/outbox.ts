import type { SurveyResponse } from '@innerloop/shared'
import type { Store } from '../storage.ts'
import { MOST_CHARACTERS } from './post-responses.ts'

// The latest save of each response, one entry each, until the collector acknowledged it or a later one.

const PREFIX = 'outbox:'
const EXPIRES_AFTER_MS = 30 * 86_400_000
const MOST_KEPT = 100
const MOST_IN_BATCH = 20

export function putInOutbox(store: Store, response: SurveyResponse): void {
  store.set(PREFIX + response.id, response)
}

/** The newest first, as they may be on a page that is being left. Drops what is too old or too much. */
export function nextBatch(store: Store, now: number): SurveyResponse[] {
  const batch: SurveyResponse[] = []
  let characters = 500
  const names = store.names(PREFIX).sort().reverse()
  names.forEach((name, index) => {
    const response = store.get<SurveyResponse>(name)
    const isKept = response && index < MOST_KEPT && now - Date.parse(response.shownAt) < EXPIRES_AFTER_MS
    if (!isKept) return store.set(name)
    characters += JSON.stringify(response).length
    if (!batch.length || (batch.length < MOST_IN_BATCH && characters < MOST_CHARACTERS)) batch.push(response)
  })
  return batch
}

export function settle(store: Store, sent: SurveyResponse[]): void {
  for (const { id, sequence } of sent) {
    const kept = store.get<SurveyResponse>(PREFIX + id)
    if (!kept || !(kept.sequence > sequence)) store.set(PREFIX + id)
  }
}
