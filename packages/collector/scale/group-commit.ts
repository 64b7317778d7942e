// Formulae of group commit. Requests come at random at a rate r. A turn with b requests reads them in x·b, and those that
// come meanwhile with them; then it commits them in s + c·b. All of a request is a = x + c.
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
  /** Of `a`, what comes before the commit; 0 where nobody is read while others are. */
  readShare?: number
  /** Of `a`, what comes after it, one answer after the other. */
  answerShare?: number
}

const ROUNDS = 200

/**
 * A turn begins with n requests: those that came during the last commit C, or, had none come (with probability p0), the one that
 * ended the pause. With those that come while it reads (a busy period, Borel and Tanner) it has b:
 *
 *     E[b] = (r·E[s] + p0) / (1 − r·a)        Var[b | n] = n·r·x / (1 − r·x)³
 *
 * From these follow the first two moments of b, and of the parts of a turn; p0 is found by iteration. Who comes during
 * a commit waits for what is left of it and for a turn; who comes while others are read, for the rest of that turn.
 * Above r = 1/a the wait has no bound; commits cost the less the more share them, so that they do not lower that rate.
 */
export function groupCommit(load: Load): GroupCommit {
  const { requestsPerSecond, fixedMs, eachMs: a, readShare = 0, answerShare = 0 } = load
  const r = requestsPerSecond / 1000
  const x = a * readShare
  const c = a - x
  if (r * a >= 1) return { utilisation: 1, perTurn: Infinity, turnsPerSecond: 0, meanWaitMs: Infinity }
  const s = meanOf(fixedMs)
  const s2 = meanOf(fixedMs.map((one) => one * one))
  let b = 1
  let p0 = 1
  for (let round = 0; round < ROUNDS; round += 1) {
    p0 = meanOf(fixedMs.map((one) => Math.exp(-r * (one + c * b))))
    b = (r * s + p0) / (1 - r * a)
  }
  const grows = 1 / (1 - r * x)
  const commit = s + c * b
  const atStart = r * commit + p0
  const fixedPart = r * commit + r * r * (s2 + 2 * s * c * b) + p0
  const b2 = (fixedPart * grows ** 2 + atStart * r * x * grows ** 3) / (1 - (r * c * grows) ** 2)
  const commit2 = s2 + 2 * s * c * b + c * c * b2
  const read = x * b
  const pause = p0 / r
  const cycle = read + commit + pause
  const nextTurn = (n: number) => s + a * n * grows
  const inCommit = commit2 / (2 * commit) + nextTurn(1 + (r * commit2) / commit)
  const inRead = (x * b2) / (2 * b) + s + (c * b2) / b
  const notLast = (a * answerShare * (b2 / b - 1)) / 2
  return {
    utilisation: (read + commit) / cycle,
    perTurn: b,
    turnsPerSecond: requestsPerSecond / b,
    meanWaitMs: (commit * inCommit + read * inRead + pause * nextTurn(1)) / cycle - notLast,
  }
}

type Closed = { connections: number; fixedMs: number; eachMs: number; loadMs: number }

/**
 * So many connections that each send again once they are answered. At least half of them share a turn, as those
 * that one turn answered come back during the next; at most all, where that one reads them too. One connection waits for itself
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
