// A survey may be shown with consent, one prompt at a time, outside every rest; further rules may say no, too.

import type { Pace, Survey } from '@innerloop/shared'
import type { Consent, Eligibility, No } from './api.ts'
import type { History } from './history.ts'
import { restOf } from './pace.ts'
import type { Rules } from './rules/start-rules.ts'
import type { Occasion } from './trigger.ts'

export type Circumstances = {
  consent: Consent
  isOpen: boolean
  history: History
  /** Over all surveys of the project. */
  pace: Pace
  now: number
  /** Where and with what the touchpoint was reached; unknown while nobody reached it. */
  occasion?: Occasion | undefined
}

/**
 * What time alone does not change comes before any rest, so that from `until` on the answer is yes.
 *
 * @param further decides last: gets the longest rest, and gives what stands in the way after all
 */
export function eligibilityOf(
  survey: Survey,
  circumstances: Circumstances,
  further?: Rules['against'],
): Eligibility {
  const { consent, isOpen } = circumstances
  const rest = restOf(survey, circumstances)
  const no: No | undefined =
    consent !== 'given'
      ? { reason: consent }
      : isOpen
        ? { reason: 'prompt-open' }
        : further
          ? further(survey, circumstances, rest)
          : rest
  return no ? { eligible: false, ...no } : { eligible: true }
}
