// Formulae of group commit. Requests come at random at a rate r. A turn takes all b that have come, and s + a·b for
// them; who comes meanwhile waits for the next one.
// (A queue with bulk service whose time is linear in the batch, as in Chang, "The optimal batch size of M/D^N/1 queue", 2006.)

import { meanOf } from './turn.ts'

export type GroupCommit = {
  /** Of its time, the share that the process is in a turn; near 1 long before it is full, as turns then grow. */
  utilisation: number
  /** Requests that share a commit, and commits a second. */
  perTurn: number
  turnsPerSecond: number
  /** From a request's arrival to its answer. */
  meanWaitMs: number
}

type Load = {
  requestsPerSecond: number
  /** `s`: equally likely values. */
  fixedMs: readonly number[]
  /** `a`: of a request with its responses. */
  eachMs: number
  /** Of `a`, what comes after it, one answer after the other. */
  answerShare?: number
}

const ROUNDS = 200

/**
 * A turn takes those that came during the last one or, had none come (with probability p0), the one that ended the pause:
 *
 *     E[b] = (r·E[s] + p0) / (1 − r·a)
 *     E[b²] = (r·E[T] + r²·(E[s²] + 2·E[s]·a·E[b]) + p0) / (1 − (r·a)²)    with T = s + a·b
 *
 * From these follow the first two moments of a turn; p0 is found by iteration. Who comes during a turn waits for what is
 * left of it and for the next one, with all who came in it. Above r = 1/a the wait has no bound; commits cost the less
 * the more share them, so that they do not lower that rate.
 */
export function groupCommit(load: Load): GroupCommit {
  const { requestsPerSecond, fixedMs, eachMs: a, answerShare = 0 } = load
  const r = requestsPerSecond / 1000
  if (r * a >= 1) return { utilisation: 1, perTurn: Infinity, turnsPerSecond: 0, meanWaitMs: Infinity }
  const s = meanOf(fixedMs)
  const s2 = meanOf(fixedMs.map((one) => one * one))
  let b = 1
  let p0 = 1
  for (let round = 0; round < ROUNDS; round += 1) {
    p0 = meanOf(fixedMs.map((one) => Math.exp(-r * (one + a * b))))
    b = (r * s + p0) / (1 - r * a)
  }
  const turn = s + a * b
  const b2 = (r * turn + r * r * (s2 + 2 * s * a * b) + p0) / (1 - (r * a) ** 2)
  const turn2 = s2 + 2 * s * a * b + a * a * b2
  const pause = p0 / r
  const cycle = turn + pause
  const nextTurn = (n: number) => s + a * n
  const inTurn = turn2 / (2 * turn) + nextTurn(1 + (r * turn2) / turn)
  const notLast = (a * answerShare * (b2 / b - 1)) / 2
  return {
    utilisation: turn / cycle,
    perTurn: b,
    turnsPerSecond: requestsPerSecond / b,
    meanWaitMs: (turn * inTurn + pause * nextTurn(1)) / cycle - notLast,
  }
}

type Closed = { connections: number; fixedMs: number; eachMs: number; loadMs: number }

/**
 * So many connections that each send again once they are answered. At least half of them share a turn, as those
 * that one turn answered come back during the next; at most all, where they are back before it begins. One connection waits for itself
 * alone; the load itself cannot send more than one in `loadMs`.
 */
export function closedThroughput({ connections, fixedMs, eachMs, loadMs }: Closed) {
  if (connections === 1) {
    const alone = 1000 / (fixedMs + eachMs + loadMs)
    return { least: alone, most: alone }
  }
  const inTurnsOf = (share: number) => 1000 / (fixedMs / (share * connections) + eachMs)
  return { least: Math.min(inTurnsOf(0.5), 1000 / loadMs), most: Math.min(inTurnsOf(1), 1000 / loadMs) }
}
