import type { WidgetConfig } from '@innerloop/shared'
import type { History, Outcome } from '@innerloop/shared/outcome-of'
import type { AskingNeeds } from '../asking/start-asking.ts'
import { historyOf } from '../history.ts'

/** Whoever waits for the collector longer than this is asked by what this browser knows. */
const PATIENCE_MS = 3000

type Needs = Pick<AskingNeeds, 'project' | 'request' | 'store' | 'identity' | 'log'> & {
  config(): WidgetConfig
}

/**
 * Asks the collector, once for each person whose id is signed, for what a cleared browser has forgotten.
 *
 * @returns what resolves once that is known; nothing where there is nothing to wait for
 */
export function createRecall({ project, request, store, identity, log, config }: Needs) {
  let recalled: string | undefined
  let flight: Promise<void> | undefined

  return (): Promise<void> | undefined => {
    const { personId, signature } = identity.person()
    if (!config().hasHistory || !personId || !signature) return undefined
    if (recalled === personId) return flight
    recalled = personId
    return (flight = recall(personId, signature).finally(() => (flight = undefined)))
  }

  async function recall(person: string, signature: string): Promise<void> {
    try {
      const query = new URLSearchParams({ person, signature })
      const reply = await request(`widget/${project}/history?${query}`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      const answer = await reply.json()
      if (!answer.history) throw answer
      const histories = store.get<Record<string, History>>('history')
      store.set('history', { ...histories, [person]: joined(historyOf(store, person), answer.history) })
    } catch (error) {
      recalled = undefined
      log('When this person was asked before is not known.', error)
    }
  }
}

/** The later instant of each outcome. */
function joined(known: History, recalled: History): History {
  const history = { ...known }
  for (const [surveyId, outcomes] of Object.entries(recalled)) {
    const past = { ...history[surveyId] }
    for (const [outcome, at] of Object.entries(outcomes) as [Outcome, number][])
      past[outcome] = Math.max(past[outcome] ?? 0, at)
    history[surveyId] = past
  }
  return history
}
