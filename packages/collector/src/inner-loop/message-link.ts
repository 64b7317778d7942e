import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** What a link in a message lets its reader do, after one more question. */
const MessageLink = z.object({
  projectId: z.string(),
  caseId: z.string(),
  act: z.enum(['claim', 'contacted']),
  /** Whom the message was sent to, and who acts. */
  email: z.string(),
  /** Milliseconds since 1970-01-01 UTC. */
  expiresAt: z.number(),
})
export type MessageLink = z.infer<typeof MessageLink>

/** As it stands in an address: what it says, and an HMAC-SHA256 over that under the installation's secret. */
export function writeLink(secret: string, link: MessageLink): string {
  const said = Buffer.from(JSON.stringify(link)).toString('base64url')
  return `${said}.${sign(secret, said)}`
}

/**
 * @param now milliseconds since 1970-01-01 UTC
 * @returns undefined for one that is not ours, or has expired
 */
export function readLink(secret: string, text: string, now: number): MessageLink | undefined {
  const [said = '', signature = '', ...more] = text.split('.')
  const expected = Buffer.from(sign(secret, said))
  const given = Buffer.from(signature)
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined
  const link = MessageLink.parse(JSON.parse(Buffer.from(said, 'base64url').toString()))
  return link.expiresAt > now ? link : undefined
}

function sign(secret: string, said: string): string {
  return createHmac('sha256', secret).update(said).digest('base64url')
}
