import type { Survey } from '@innerloop/shared'
import type { Consent, Eligibility, Explanation } from '../api.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'
import { isFresh, type Copy } from '../config.ts'
import type { Ready } from '../trigger.ts'
import { openOverlay } from './open-overlay.ts'

type State = Pick<AskingNeeds, 'project' | 'store' | 'now'> & {
  consent: Consent
  ready: Ready | undefined
  judge(survey: Survey): Eligibility
  /** Whether to open the overlay, and what keeps it up to date. */
  debug?: boolean
  explain(): Promise<Explanation>
}

/** For each survey: could it be shown now and, if not, why. In debug mode the page says it, too. */
export function explain({ project, store, now, consent, ready, judge, ...again }: State): Explanation {
  const copy = store.get<Copy>('config')
  const config = !copy ? 'missing' : isFresh(copy, now()) ? 'fresh' : 'cached'
  const surveys = (ready?.config.surveys ?? []).map((survey) => {
    const { id: surveyId, name, touchpoints } = survey
    return { surveyId, name, touchpoints, ...judge(survey) }
  })
  const explanation = { project, consent, config, surveys } as const
  if (again.debug) openOverlay(explanation, again.explain, now)
  return explanation
}
