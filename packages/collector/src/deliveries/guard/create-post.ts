import { setTimeout as after } from 'node:timers/promises'
import type { RefusedTarget } from '../delivery-result.ts'
import { exchange, type Exchanged } from './exchange.ts'
import { findAddresses, resolveName, type Found, type Resolve } from './find-addresses.ts'
import { judgeTarget, type TargetRules } from './judge-target.ts'

export type PostRequest = { url: string; headers: Record<string, string>; body: string }

export type PostAnswer =
  Exchanged | Exclude<Found, { kind: 'found' }> | { kind: 'refused'; reason: RefusedTarget; detail?: string }

export type Post = (request: PostRequest) => Promise<PostAnswer>

export type PostOptions = TargetRules & {
  resolve?: Resolve
  /** For DNS, and again for the connection with its encryption. Default: 10 s. */
  connectTimeoutMs?: number
  /** From the first byte to the last. Default: 20 s; Standard Webhooks recommends 15 to 30 s. */
  timeoutMs?: number
}

/**
 * The only way in which the collector sends something to an address that a person typed in. The connection goes to
 * the very addresses that were judged, so DNS has no second say; redirects are answers like others and are not
 * followed, as Standard Webhooks recommends. Never throws.
 */
export function createPost(options: PostOptions): Post {
  const { resolve = resolveName, connectTimeoutMs = 10_000, timeoutMs = 20_000 } = options
  return async ({ url, headers, body }) => {
    const target = judgeTarget(url, options)
    if (!target.allowed)
      return { kind: 'refused', reason: target.reason, ...(target.detail && { detail: target.detail }) }
    const deadline = AbortSignal.timeout(timeoutMs)
    const found = await within(connectTimeoutMs, findAddresses(target, resolve, options.allow))
    if (!found) return { kind: 'failed', reason: 'timeout' }
    if (found.kind !== 'found') return found
    return exchange({
      url: target.url,
      addresses: found.addresses,
      headers,
      body,
      connectTimeoutMs,
      deadline,
    })
  }
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value | undefined> {
  const stop = new AbortController()
  try {
    return await Promise.race([work, after(ms, undefined, { signal: stop.signal })])
  } finally {
    stop.abort()
  }
}
