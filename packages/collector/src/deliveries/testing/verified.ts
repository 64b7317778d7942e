import { Webhook } from 'standardwebhooks'
import type { Received } from './receiver.ts'

/** What a webhook says, once the specification's own library has found its signature right. @throws Error if it is not */
export function verified(secret: string, { body, headers }: Received): unknown {
  return new Webhook(secret).verify(body, headers as Record<string, string>)
}
