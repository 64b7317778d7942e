// Whoever sends may send so many requests at once, and as many again over a minute.

import { createRecentMap } from './recent-map.ts'

export type Policy = {
  /** Requests in a minute, and at once. */
  perMinute: number
}

type Bucket = { tokens: number; at: number }

/**
 * One bucket for each key, in memory. Those idle longest are forgotten once there are more than `most`. Taking gives the seconds to wait until one may, 0 for at once.
 */
export function createTokenBuckets({ perMinute }: Policy, most = 100_000) {
  const buckets = createRecentMap<Bucket>(most)
  const perMs = perMinute / 60_000

  function bucketOf(key: string, now: number): Bucket {
    const known = buckets.get(key)
    if (known) return known
    const bucket = { tokens: perMinute, at: now }
    buckets.set(key, bucket)
    return bucket
  }

  return (key: string, now: number): number => {
    const bucket = bucketOf(key, now)
    const rested = Math.max(now - bucket.at, 0)
    bucket.tokens = Math.min(bucket.tokens + rested * perMs, perMinute)
    bucket.at = now
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perMs / 1000)
    bucket.tokens -= 1
    return 0
  }
}
