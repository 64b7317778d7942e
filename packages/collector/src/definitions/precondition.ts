import { createHash } from 'node:crypto'
import { canonical } from '@innerloop/shared/canonical'
import type { Context } from 'hono'
import { type NodeEnv, requestHeader } from '../http.ts'
import { problem } from '../problem.ts'

// Two people who edit the same thing: whoever saves last must have seen what the other saved (RFC 9110, section 13).

/** What an edit says that it was made upon: the ETags of `If-Match`, or nothing yet with `If-None-Match: *`. */
export type Precondition = { ifMatch?: string | undefined; isNew?: boolean }

/** Changes whenever the value does, whichever order its members are in. */
export function etagOf(value: unknown): string {
  return `"${createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 22)}"`
}

export function preconditionOf(context: Context<NodeEnv>): Precondition {
  return {
    ifMatch: requestHeader(context, 'if-match'),
    isNew: requestHeader(context, 'if-none-match') === '*',
  }
}

/**
 * To be called in the transaction that writes. An edit that names no precondition is made upon whatever there is.
 *
 * @param current what is stored now; undefined if nothing is
 * @throws Problem `edit.outdated`
 */
export function assertHolds({ ifMatch, isNew }: Precondition, current: unknown): void {
  const isMet =
    (!isNew || current === undefined) && (ifMatch === undefined || tagsOf(ifMatch).some(isOf(current)))
  if (!isMet) throw problem('edit.outdated', 'Read it again, and make the change upon that.')
}

/** Proxies that compress mark a tag as weak; it names the same content. */
function tagsOf(header: string): string[] {
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

function isOf(current: unknown): (tag: string) => boolean {
  const etag = current === undefined ? undefined : etagOf(current)
  return (tag) => etag !== undefined && (tag === '*' || tag === etag)
}
