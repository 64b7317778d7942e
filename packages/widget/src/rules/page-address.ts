// Pages are compared by their address without query and fragment: by the path alone where the pattern begins with
// a slash (as `^/` in a regular expression), with the fragment where it has a `#`, with the query where it says so.

import type { PageMatch } from '@innerloop/shared'

type Page = Pick<URL, 'href' | 'pathname' | 'search' | 'hash'>

/**
 * What there is to compare. While it stays the same, it is the same visit of the same page: typing into a search
 * field that changes the query opens no new page, unless the pattern asks for the query.
 */
export function addressOf({ href, pathname, search, hash }: Page, match?: PageMatch): string {
  const pattern = match && patternOf(match)
  const base = pattern && !/^\^?\\?\//.test(pattern) ? href.replace(/[?#].*/s, '') : pathname
  const hasFragment = pattern ? pattern.includes('#') : /^#!?\//.test(hash)
  return decoded(base + (match?.withQuery ? search : '') + (hasFragment ? hash : ''))
}

/** @throws SyntaxError where `matches` is no regular expression */
export function isOnPage(page: Page, match: PageMatch | undefined): boolean {
  if (!match) return true
  const address = addressOf(page, match)
  const pattern = decoded(patternOf(match))
  if (match.is !== undefined) return address === pattern
  if (match.contains !== undefined) return address.includes(pattern)
  if (match.startsWith !== undefined) return address.startsWith(pattern)
  return (match.glob === undefined ? new RegExp(match.matches!, 'u') : fromGlob(pattern)).test(address)
}

function patternOf({ is, contains, startsWith, glob, matches }: PageMatch): string {
  return (is ?? contains ?? startsWith ?? glob ?? matches)!
}

function fromGlob(glob: string): RegExp {
  const source = glob
    .replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))
  return new RegExp(`^${source}$`, 's')
}

/** People write `/über-uns`, browsers `/%C3%BCber-uns`. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
