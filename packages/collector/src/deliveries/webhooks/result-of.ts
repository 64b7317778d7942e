// Standard Webhooks: 2xx is success and all else is failure, to be tried again; 410 ends it for good.

import type { DeliveryReason, DeliveryResult } from '../delivery-result.ts'
import type { PostAnswer } from '../guard/create-post.ts'
import { retryAfterOf } from './retry-after-of.ts'

export function resultOf(answer: PostAnswer, now: number): DeliveryResult {
  if (answer.kind !== 'answered') {
    const { kind: outcome, ...rest } = answer
    return { outcome, ...rest }
  }
  const { status, headers, excerpt } = answer
  const said = { status, ...(excerpt && { excerpt }) }
  if (status >= 200 && status < 300) return { outcome: 'delivered', reason: 'accepted', ...said }
  if (status === 410) return { outcome: 'refused', reason: 'gone', ...said }
  const retryAfterMs = retryAfterOf(headers['retry-after'], now)
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs }
  return { outcome: 'failed', reason: reasonOf(status), ...said, ...wait }
}

function reasonOf(status: number): DeliveryReason {
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'receiver-error'
  return status >= 400 ? 'rejected' : 'redirected'
}
