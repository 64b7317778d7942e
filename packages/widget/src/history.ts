import type { SurveyResponse } from '@innerloop/shared'
import type { Store } from './storage.ts'

export type Outcome = 'answered' | 'declined' | 'asked'
/** By survey id: when what came of asking, in milliseconds since 1970-01-01 UTC. */
export type History = Record<string, { [Kind in Outcome]?: number }>

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

export function outcomeOf({ state, answers }: SurveyResponse): Outcome {
  const isAnswered = Object.values(answers).some(({ value }) => value !== '')
  if (isAnswered || state === 'completed') return 'answered'
  return state === 'dismissed' ? 'declined' : 'asked'
}
