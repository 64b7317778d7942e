// Whoever sends may send so many requests at once, and as many again over a minute.

export type Policy = {
  /** Requests in a minute, and at once. */
  perMinute: number
}

type Bucket = { tokens: number; at: number }

/**
 * One bucket for each key, in memory. Of more than `most` the one that was idle longest is forgotten, so that many
 * senders cannot fill the memory. Taking gives the seconds to wait until one may, 0 for at once.
 */
export function createTokenBuckets({ perMinute }: Policy, most = 100_000) {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  let newest: string | undefined

  function bucketOf(key: string, now: number): Bucket {
    const known = buckets.get(key)
    const bucket = known ?? { tokens: perMinute, at: now }
    if (key === newest) return bucket
    // Set anew, it is the last that the map would give.
    buckets.delete(key)
    buckets.set(key, bucket)
    newest = key
    if (buckets.size > most) buckets.delete(buckets.keys().next().value!)
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
