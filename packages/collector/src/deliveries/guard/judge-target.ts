import { isIP } from 'node:net'
import type { RefusedTarget } from '../delivery-result.ts'
import { NOBODY, type AllowList } from './allow-list.ts'
import { FORBIDDEN_PORTS } from './forbidden-ports.ts'
import { judgeAddress } from './judge-address.ts'

export type TargetRules = {
  /** Default: nobody inside. */
  allow?: AllowList
  /** Default: https alone. */
  allowHttp?: boolean
}

export type TargetVerdict =
  | { allowed: true; url: URL; host: string; isLiteral: boolean; isTrusted: boolean }
  | { allowed: false; reason: RefusedTarget; detail?: string }

const LONGEST = 2048

/**
 * Whether something may be sent to this URL, as far as that shows without asking DNS; good for refusing one as
 * soon as somebody types it in. The platform's own parser has the first word, so whatever way there is to spell an
 * address (decimal, octal, hexadecimal, shortened, percent-encoded, full-width) has become the usual one.
 */
export function judgeTarget(text: string, { allow = NOBODY, allowHttp = false }: TargetRules): TargetVerdict {
  const url = text.length <= LONGEST ? URL.parse(text) : null
  if (!url) return { allowed: false, reason: 'not-a-url' }
  if (url.protocol !== 'https:' && !(allowHttp && url.protocol === 'http:'))
    return { allowed: false, reason: 'not-https' }
  if (url.username || url.password) return { allowed: false, reason: 'credentials-in-url' }
  if (url.port && FORBIDDEN_PORTS.has(Number(url.port))) return { allowed: false, reason: 'forbidden-port' }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) === 0)
    return { allowed: true, url, host, isLiteral: false, isTrusted: allow.holdsName(host) }
  const verdict = judgeAddress(host, allow)
  if (!verdict.allowed) return { allowed: false, reason: 'forbidden-address', detail: verdict.kind }
  return { allowed: true, url, host, isLiteral: true, isTrusted: false }
}
