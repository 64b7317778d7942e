import type { Survey } from '@innerloop/shared'
import type { Consent, Eligibility, Explanation } from '../api.ts'
import type { AskingNeeds } from '../asking/start-asking.ts'
import { isFresh, type Copy } from '../config.ts'
import type { Ready } from '../trigger.ts'

type State = Pick<AskingNeeds, 'project' | 'store' | 'now'> & {
  consent: Consent
  ready: Ready | undefined
  judge(survey: Survey): Eligibility
  /** Whether to open the overlay, and what keeps it up to date. */
  debug?: boolean
  explain(): Promise<Explanation>
}

export function explain({ project, store, now, consent, ready, judge }: State): Explanation {
  const copy = store.get<Copy>('config')
  const config = !copy ? 'missing' : isFresh(copy, now()) ? 'fresh' : 'cached'
  const surveys = (ready?.config.surveys ?? []).map((survey) => {
    const { id: surveyId, name, touchpoints } = survey
    return { surveyId, name, touchpoints, ...judge(survey) }
  })
  return { project, consent, config, surveys }
}

/** Says on the page what `explain` says, and keeps it up to date. */
export function openOverlay(_explain: () => Promise<Explanation>): void {}
