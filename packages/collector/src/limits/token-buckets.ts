// Whoever sends may send so many requests at once, and as many again over a minute.

export type Policy = {
  /** Requests in a minute, and at once. */
  perMinute: number
}

export type Taken = { isAllowed: boolean; remaining: number; retryAfterSeconds: number }

type Bucket = { tokens: number; at: number }

/**
 * One bucket for each key, in memory. Of more than `most` the one that was idle longest is forgotten, so that many
 * senders cannot fill the memory.
 */
export function createTokenBuckets({ perMinute }: Policy, most = 100_000) {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000

  return (key: string, now: number): Taken => {
    const known = buckets.get(key)
    const rested = known ? Math.max(now - known.at, 0) : 0
    const tokens = known ? Math.min(known.tokens + rested * perMs, perMinute) : perMinute
    const isAllowed = tokens >= 1
    const left = isAllowed ? tokens - 1 : tokens
    // Set anew, it is the last that the map would give.
    buckets.delete(key)
    buckets.set(key, { tokens: left, at: now })
    if (buckets.size > most) buckets.delete(buckets.keys().next().value!)
    return {
      isAllowed,
      remaining: Math.floor(left),
      retryAfterSeconds: isAllowed ? 0 : Math.ceil((1 - left) / perMs / 1000),
    }
  }
}
