import type { SurveyResponse } from '@innerloop/shared'
import { outcomeOf, type History } from '@innerloop/shared/outcome-of'
import type { Store } from './storage.ts'

export type { History, Outcome } from '@innerloop/shared/outcome-of'

/** By the person's id, or the visitor's. */
type Histories = Record<string, History>

const historiesIn = (store: Store): Histories => store.get('history') ?? {}

export function historyOf(store: Store, subject: string): History {
  return historiesIn(store)[subject] ?? {}
}

/** What came of a prompt takes the place of its mere display. */
export function recordOutcome(store: Store, subject: string, response: SurveyResponse, now: number): void {
  const history = historyOf(store, subject)
  const { asked, ...earlier } = history[response.surveyId] ?? {}
  history[response.surveyId] = { ...earlier, [outcomeOf(response)]: now }
  store.set('history', { ...historiesIn(store), [subject]: history })
}

/** What the visitor was asked, the person was asked. */
export function handOverHistory(store: Store, visitorId: string, personId: string): void {
  const { [visitorId]: given, ...others } = historiesIn(store)
  store.set('history', { ...others, [personId]: { ...others[personId], ...given } })
}
