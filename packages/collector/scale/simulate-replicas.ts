import type { Random } from '../src/statistics/random.ts'
import { holdMsOf, type Replicas } from './replicas.ts'
import { MOST_WAITING } from './simulate-process.ts'
import { type Source, visitors } from './sources.ts'

export type SimulatedReplicas = {
  refused: number
  batches: number
  elapsedMs: number
  waitsMs: number[]
  /** Of the whole time, by the busiest slot. */
  lockUtilisation: number
}

type Step = 'begins' | 'locks'
type Replica = {
  source: Source
  /** Saves that its thread has read, and when it had; in order. */
  waiting: { sentAt: number; readAt: number }[]
  readUntil: number
  batch: { sentAt: number; readAt: number }[]
  step: Step
  at: number
}

type Options = Replicas & { saves: number; random: Random }

/** Several collectors on one PostgreSQL, event by event, until so many saves were answered or refused. */
export function simulateReplicas({ saves, random, ...options }: Options): SimulatedReplicas {
  const { replicas: count, savesPerSecond, collectorMs, postgres } = options
  const coresFreeAt = new Array<number>(postgres.cores).fill(0)
  const lockFreeAt = new Array<number>(Math.min(postgres.slots, count)).fill(0)
  const lockedMs = lockFreeAt.map(() => 0)
  const waitsMs: number[] = []
  let refused = 0
  let batches = 0
  let now = 0
  const replicas = Array.from({ length: count }, () => {
    const source = visitors(savesPerSecond / count, random)
    const replica: Replica = { source, waiting: [], readUntil: 0, batch: [], step: 'begins', at: 0 }
    readNext(replica, collectorMs)
    replica.at = replica.waiting[0]!.readAt
    return replica
  })
  while (waitsMs.length + refused < saves) {
    const replica = earliest(replicas)
    now = replica.at
    if (replica.step === 'begins') begin(replica)
    else commit(replica, replicas.indexOf(replica) % lockFreeAt.length)
  }
  return { refused, batches, elapsedMs: now, waitsMs, lockUtilisation: Math.max(...lockedMs) / now }

  /** Its responses are written: a way there and back, and a core for as long as they take. */
  function begin(replica: Replica): void {
    while (replica.waiting.at(-1)!.readAt <= now) readNext(replica, collectorMs)
    const ready = replica.waiting.findIndex(({ readAt }) => readAt > now)
    const taken = replica.waiting.splice(0, ready)
    refused += Math.max(taken.length - MOST_WAITING, 0)
    replica.batch = taken.slice(0, MOST_WAITING)
    const core = coresFreeAt.indexOf(Math.min(...coresFreeAt))
    const startsAt = Math.max(now, coresFreeAt[core]!)
    coresFreeAt[core] = startsAt + postgres.batchMs + replica.batch.length * postgres.responseMs
    replica.at = coresFreeAt[core] + postgres.roundTripMs
    replica.step = 'locks'
  }

  function commit(replica: Replica, slot: number): void {
    const holdMs = holdMsOf(postgres, replica.batch.length)
    const committedAt = Math.max(now, lockFreeAt[slot]!) + holdMs
    lockFreeAt[slot] = committedAt
    lockedMs[slot]! += holdMs
    batches += 1
    for (const { sentAt } of replica.batch) waitsMs.push(committedAt - sentAt)
    replica.step = 'begins'
    replica.at = Math.max(committedAt, replica.waiting[0]!.readAt)
  }
}

function readNext(replica: Replica, collectorMs: number): void {
  const sentAt = replica.source.nextAt()
  replica.source.take()
  replica.readUntil = Math.max(replica.readUntil, sentAt) + collectorMs
  replica.waiting.push({ sentAt, readAt: replica.readUntil })
}

function earliest(replicas: readonly Replica[]): Replica {
  return replicas.reduce((first, one) => (one.at < first.at ? one : first))
}
