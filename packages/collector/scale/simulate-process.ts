import type { Random } from '../src/statistics/random.ts'
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
    const batch = takeUntil(source, now)
    const kept = batch.slice(0, Math.floor(MOST_WAITING / perRequest))
    const work = batch.length * turn.requestMs + kept.length * perRequest * turn.responseMs
    now += any(turn.fixedMs, random) + (1 - turn.answerShare) * work
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
