import { createHash } from 'node:crypto'

/** The same for what comes again from a source under its id. */
export function observationId(source: string, externalId: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([source, externalId]))
    .digest('base64url')
  return digest.slice(0, 22)
}
