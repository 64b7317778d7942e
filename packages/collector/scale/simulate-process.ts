import type { Random } from './random.ts'
import type { Source } from './sources.ts'
import type { Turn } from './turn.ts'

export type Simulated = {
  answered: number
  /** With 503: too many were waiting. */
  refused: number
  turns: number
  elapsedMs: number
  /** Of the whole time, in a turn. */
  utilisation: number
  waitsMs: number[]
}

/** As in receive-responses.ts. */
export const MOST_WAITING = 10_000
const MOST_GATHERINGS = 4

type Options = { source: Source; turn: Turn; perRequest?: number; requests: number; random: Random }

/** One collector on one file, event by event, until so many requests were answered or refused. */
export function simulateProcess({ source, turn, perRequest = 1, requests, random }: Options): Simulated {
  const waitsMs: number[] = []
  let now = 0
  let busyMs = 0
  let turns = 0
  let refused = 0
  while (waitsMs.length + refused < requests) {
    now = Math.max(now, source.nextAt())
    const beganAt = now
    const batch = gather()
    const kept = batch.slice(0, Math.floor(MOST_WAITING / perRequest))
    const work = workMs(batch.length, kept.length)
    now += any(turn.fixedMs, random) + (1 - turn.readShare - turn.answerShare) * work
    for (const [at, sentAt] of batch.entries()) {
      now += (turn.answerShare * work) / batch.length
      if (at < kept.length) waitsMs.push(now - sentAt)
      source.answer(sentAt, now)
    }
    turns += 1
    busyMs += now - beganAt
    refused += batch.length - kept.length
  }
  return { answered: waitsMs.length, refused, turns, elapsedMs: now, utilisation: busyMs / now, waitsMs }

  /** Who comes while others are read is read too, as long as each look finds somebody. */
  function gather(): number[] {
    const batch: number[] = []
    for (let look = 0; look <= MOST_GATHERINGS; look += 1) {
      const found = takeUntil(source, now)
      if (found.length === 0) break
      now += turn.readShare * workMs(found.length, found.length)
      for (const sentAt of found) batch.push(sentAt)
    }
    return batch
  }

  function workMs(read: number, stored: number): number {
    return read * turn.requestMs + stored * perRequest * turn.responseMs
  }
}

function any(values: readonly number[], random: Random): number {
  return values[Math.floor(random() * values.length)]!
}

function takeUntil(source: Source, now: number): number[] {
  const sentAt: number[] = []
  for (let at = source.nextAt(); at <= now; at = source.nextAt()) {
    sentAt.push(at)
    source.take()
  }
  return sentAt
}
