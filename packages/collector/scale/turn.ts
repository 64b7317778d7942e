// A turn of the collector reads all requests that came during the last one, and commits them together. It takes a fixed part, the commit, and a part for each request and response.

import { type Measured, pointOf } from './measured.ts'
import { valueAt } from '../src/statistics/random.ts'

export type Turn = {
  /** Equally likely values of the fixed part: commit, wait for the disk, hiccups of the machine. */
  fixedMs: number[]
  requestMs: number
  responseMs: number
  /** Of these two, what comes after the commit, one answer after the other. */
  answerShare: number
}

const VALUES = 500
const AT_ONCE = 5
/** Assumed: what is not the store's is reading and checking to three quarters, answering to one. */
const ANSWERING = 0.25

/**
 * The turn of the collector on SQLite, from CPU times, and from what a save waits that is alone; no throughput and no
 * wait under load goes in, so that these can be told and compared.
 *
 * @param fsyncMs of the disk in question, where it is not the one that was measured
 * @param laterShare of the saves, those of a response that is stored already: they are read, merged and written again
 */
export function turnOf({ sqlite }: Measured, { fsyncMs = sqlite.fsync.p50Ms, laterShare = 0 } = {}): Turn {
  const { fixed, each } = cpuOf(sqlite.points)
  const five = pointOf(sqlite.points, 128, AT_ONCE)
  const perFive = (five.cpuMicros * AT_ONCE - fixed / five.perTurn!) / 1000
  const responseMs = (perFive - each / 1000) / (AT_ONCE - 1)
  const laterMs = (laterShare * (sqlite.laterSaveMicros - sqlite.firstSaveMicros)) / 1000
  const outsideStore = 1 - sqlite.firstSaveMicros / each
  const slower = fsyncMs - sqlite.fsync.p50Ms
  const alone = { shares: sqlite.alone.shares, values: sqlite.alone.ms }
  return {
    fixedMs: Array.from({ length: VALUES }, (_, index) =>
      Math.max(valueAt(alone, (index + 0.5) / VALUES) - each / 1000 + slower, 0),
    ),
    requestMs: each / 1000 - responseMs,
    responseMs: responseMs + laterMs,
    answerShare: ANSWERING * outsideStore,
  }
}

/**
 * CPU microseconds of a turn and of a request with its one response: two turns of different length have two unknowns.
 * Taken at 16 and 128 connections, where the process is busy: what a process that naps takes to wake is no work.
 */
export function cpuOf(points: Measured['sqlite']['points']): { fixed: number; each: number } {
  const short = pointOf(points, 16)
  const long = pointOf(points, 128)
  const fixed = (short.cpuMicros - long.cpuMicros) / (1 / short.perTurn! - 1 / long.perTurn!)
  return { fixed, each: long.cpuMicros - fixed / long.perTurn! }
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
