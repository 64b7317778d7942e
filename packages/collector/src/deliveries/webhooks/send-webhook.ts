import type { DeliveryResult } from '../delivery-result.ts'
import type { Post } from '../guard/create-post.ts'
import { resultOf } from './result-of.ts'
import { signWebhook, type WebhookMessage } from './sign-webhook.ts'

export type OutgoingWebhook = WebhookMessage & { url: string; post: Post }

/**
 * One attempt to deliver a signed webhook.
 *
 * @param webhook.post from `createPost`, which holds the limits and the guard
 * @returns `failed` when another attempt may help
 */
export async function sendWebhook({ url, post, ...message }: OutgoingWebhook): Promise<DeliveryResult> {
  const answer = await post({
    url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Innerloop-Webhooks/1',
      ...signWebhook(message),
    },
    body: message.body,
  })
  return resultOf(answer, message.timestamp.getTime())
}
