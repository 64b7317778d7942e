// A chat differs from other webhooks: it knows our messages, so when it refuses one, another attempt is refused as
// well; and its hook, once removed, is gone.

import type { DeliveryResult } from '../delivery-result.ts'
import type { PostAnswer } from '../guard/create-post.ts'
import { resultOf } from '../webhooks/result-of.ts'
import type { ChatService } from './chat-service-of.ts'

/** The old connectors of Teams answer 200, and say in words that they did not deliver. */
const HIDDEN_STATUS = /HTTP error (\d{3})/

export function chatResultOf(service: ChatService, answer: PostAnswer, now: number): DeliveryResult {
  const result = resultOf(withRealStatus(service, answer), now)
  if (result.reason !== 'rejected') return result
  const { retryAfterMs, ...final } = result
  // Discord bans whoever goes on calling hooks that are no more.
  if (result.status === 404) return { ...final, outcome: 'refused', reason: 'gone' }
  return result.status === 408 ? result : { ...final, outcome: 'refused' }
}

function withRealStatus(service: ChatService, answer: PostAnswer): PostAnswer {
  if (service !== 'teams' || answer.kind !== 'answered' || answer.status !== 200) return answer
  const hidden = HIDDEN_STATUS.exec(answer.excerpt)?.[1]
  return hidden ? { ...answer, status: Number(hidden) } : answer
}
