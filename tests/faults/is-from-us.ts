import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Whether the body was signed with the secret, as docs/deliveries.md shows it to receivers. */
export function isFromUs(headers: IncomingHttpHeaders, body: string, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${headers['webhook-id'] as string}.${headers['webhook-timestamp'] as string}.${body}`
  const ours = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  const theirs = Buffer.from(headers['webhook-signature'] as string)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}
