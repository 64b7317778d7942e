import { randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'

/** A new secret to sign webhooks with: 32 random bytes, as Standard Webhooks writes them. One for each endpoint. */
export function makeWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString('base64')
}

/** Whether it is such a secret, of 24 to 64 bytes. */
export function isWebhookSecret(text: string): boolean {
  if (!text.startsWith(PREFIX)) return false
  const written = text.slice(PREFIX.length)
  const bytes = Buffer.from(written, 'base64')
  return bytes.toString('base64') === written && bytes.length >= 24 && bytes.length <= 64
}
