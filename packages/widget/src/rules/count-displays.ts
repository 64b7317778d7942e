import type { AskingNeeds } from '../asking/start-asking.ts'
import { historyOf } from '../history.ts'
import type { Visits } from './keep-visits.ts'
import { ofSubject, type Kept } from './of-subject.ts'

/** Counts in the store, so that whoever is forgotten starts anew. The visit began before the display did. */
export function countDisplays(
  needs: Pick<AskingNeeds, 'store' | 'identity' | 'listeners'>,
  visits: Visits,
): void {
  const { store, identity, listeners } = needs
  listeners.add([
    'shown',
    ({ surveyId }) => {
      const subject = identity.subject()
      const displays = ofSubject(needs, 'displays')
      store.set('displays', {
        ...store.get<Kept>('displays'),
        [subject]: { ...displays, [surveyId]: (displays[surveyId] ?? 0) + 1 },
      })
      visits.keep(historyOf(store, subject)[surveyId]?.asked)
    },
  ])
}
