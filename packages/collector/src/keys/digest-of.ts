import { createHash } from 'node:crypto'

/** What is kept of a random key or token: its 190 bits or more cannot be guessed from SHA-256, so no slow hash is needed. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
