import { exponential, type Random } from '../src/statistics/random.ts'

/** Where requests come from, in the order of time; instants are milliseconds. */
export type Source = {
  /** Infinity: none before another is answered. */
  nextAt(): number
  take(): void
  /** Or refused. */
  answer(sentAt: number, answeredAt: number): void
}

/** Independent visitors: what they send does not depend on how fast they are answered. */
export function visitors(requestsPerSecond: number, random: Random): Source {
  const meanMs = 1000 / requestsPerSecond
  let at = exponential(random, meanMs)
  return {
    nextAt: () => at,
    take: () => void (at += exponential(random, meanMs)),
    answer: () => {},
  }
}

/**
 * A load as of bench/load.ts: each connection sends again once it is answered, all of them from one thread that takes
 * `loadMs` for each. `waits` are what the load sees, so with the time that it takes until it looks.
 */
export function connections(count: number, loadMs: number, waits: number[]): Source {
  const sent = Array.from({ length: count }, (_, index) => (index + 1) * loadMs)
  let first = 0
  let freeAt = count * loadMs
  return {
    nextAt: () => sent[first] ?? Infinity,
    take: () => void (first += 1),
    answer(sentAt, answeredAt) {
      const seenAt = Math.max(freeAt, answeredAt)
      waits.push(seenAt - sentAt)
      freeAt = seenAt + loadMs
      sent.push(freeAt)
    },
  }
}
