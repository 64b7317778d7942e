import type { IncomingMessage } from 'node:http'
import { headerOf, isLoopback } from '../http.ts'
import { problem } from '../problem.ts'
import { createTokenBuckets } from './token-buckets.ts'

const POLICIES = {
  /** Saves from one address. A prompt takes about five, and an office may share an address. */
  save: 600,
  /** Saves to one project. */
  project: 60_000,
  history: 120,
  signIn: 10,
  /** Messages of other systems from one address, and to one hook. */
  inbound: 600,
  hook: 600,
} as const

export type Kind = keyof typeof POLICIES
export type Limits = ReturnType<typeof createLimits>
export type LimitOptions = {
  /** The last address in X-Forwarded-For is the sender's: a reverse proxy of ours wrote it. */
  trustsProxy?: boolean | undefined
  perMinute?: Partial<Record<Kind, number>>
}

/** Addresses are held in memory alone, for as long as they are busy. */
export function createLimits(clock: () => number, { trustsProxy, perMinute }: LimitOptions = {}) {
  const policies = { ...POLICIES, ...perMinute }
  const take = Object.fromEntries(
    Object.entries(policies).map(([kind, limit]) => [kind, createTokenBuckets({ perMinute: limit })]),
  ) as Record<Kind, ReturnType<typeof createTokenBuckets>>

  /** @throws Problem `request.too-many` */
  function limit(kind: Kind, key: string): void {
    const retryAfterSeconds = take[kind](key, clock())
    if (retryAfterSeconds === 0) return
    throw problem('request.too-many', `Send again after ${retryAfterSeconds} s.`, {
      retryAfterSeconds,
      policy: { name: kind, perMinute: policies[kind] },
    })
  }

  /** Requests from this very machine are not limited: they come from its reverse proxy, or are our own. */
  function limitSender(kind: Exclude<Kind, 'project' | 'hook'>, incoming: IncomingMessage): void {
    const address = incoming.socket.remoteAddress ?? ''
    const forwarded = trustsProxy ? headerOf(incoming, 'x-forwarded-for') : undefined
    const sender = forwarded?.split(',').at(-1)!.trim() ?? address
    if (forwarded === undefined && isLoopback(address)) return
    limit(kind, sender)
  }

  return {
    limitSender,
    limitProject: (projectId: string) => limit('project', projectId),
    limitHook: (address: string) => limit('hook', address),
  }
}
