import { Webhook } from 'standardwebhooks'

export type WebhookMessage = {
  /** `whsec_…`, the current one first; while it is being changed, the former as well. */
  secrets: readonly string[]
  /** The same at every attempt: receivers know duplicates by it. */
  id: string
  /** Of this attempt. */
  timestamp: Date
  body: string
}

/**
 * The headers that show who sent this and when, by Standard Webhooks.
 *
 * @throws RangeError without a secret, or for an id that could be taken for something else in what is signed
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signWebhook({ secrets, id, timestamp, body }: WebhookMessage): Record<string, string> {
  if (!/^[\w-]{1,255}$/.test(id)) throw new RangeError(`Not an id of a webhook: ${id}`)
  if (secrets.length === 0) throw new RangeError('A webhook is signed with at least one secret')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, timestamp, body)).join(' '),
  }
}
