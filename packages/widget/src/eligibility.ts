// A survey may be shown with consent, one prompt at a time, to its audience and share, outside every rest.

import type { Pace, Survey } from '@innerloop/shared'
import type { Consent, Eligibility, Facts, Reason } from './api.ts'
import type { History } from './history.ts'
import { restOf } from './pace.ts'
import { isSampled } from './sampling.ts'

export type Circumstances = {
  consent: Consent
  isOpen: boolean
  /** The person's id, or the visitor's. */
  subject: string
  traits: Facts | undefined
  history: History
  /** Over all surveys of the project. */
  pace: Pace
  now: number
}

export function eligibilityOf(survey: Survey, circumstances: Circumstances): Eligibility {
  const reason = lastingReason(survey, circumstances)
  const no = reason ? { reason } : restOf(survey, circumstances)
  return no ? { eligible: false, ...no } : { eligible: true }
}

/** What time alone does not change comes before any rest, so that from `until` on the answer is yes. */
function lastingReason({ id, audience }: Survey, circumstances: Circumstances): Reason | undefined {
  const { consent, isOpen, traits, subject } = circumstances
  if (consent !== 'given') return consent
  if (isOpen) return 'prompt-open'
  for (const name in audience.traits) if (traits?.[name] !== audience.traits[name]) return 'outside-audience'
  return isSampled(subject, id, audience.share) ? undefined : 'outside-share'
}
