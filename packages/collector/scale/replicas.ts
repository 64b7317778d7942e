// Several collectors on one PostgreSQL. Each has one batch under way at a time. A batch first writes its responses,
// which no other touches, then the counters, which all others touch: their rows are locked until it has committed.

export type Postgres = {
  /** Every figure is assumed until it is measured. */
  roundTripMs: number
  /** Until the write-ahead log is on the disk, and on the standby's if that is waited for. */
  flushMs: number
  cores: number
  /** Of one core of the database. */
  batchMs: number
  responseMs: number
  counterMs: number
  /** Counter rows that a save touches, and that all of a day's together do. */
  countersPerSave: number
  mostCounters: number
  /** Copies of each counter row, added up when they are read; replica n writes to copy n modulo this. */
  slots: number
  logBytesPerSave: number
}

export const ASSUMED: Omit<Postgres, 'countersPerSave' | 'mostCounters' | 'slots'> = {
  roundTripMs: 0.5,
  flushMs: 1,
  cores: 8,
  batchMs: 0.2,
  responseMs: 0.04,
  counterMs: 0.02,
  logBytesPerSave: 2000,
}

export type Replicas = {
  replicas: number
  savesPerSecond: number
  /** Of a collector's thread, for one save. */
  collectorMs: number
  postgres: Postgres
}

export type Carried = {
  perBatch: number
  batchesPerSecond: number
  /** How long one batch keeps the counters locked, and the share of the time that they are. */
  holdMs: number
  lockUtilisation: number
  collectorUtilisation: number
  databaseUtilisation: number
  meanWaitMs: number
}

const ROUNDS = 500

/** The counters are locked while they are written, for the way of COMMIT and its answer, and for the flush. */
export function holdMsOf(postgres: Postgres, perBatch: number): number {
  return countersMsOf(postgres, perBatch) + postgres.roundTripMs + postgres.flushMs
}

/** Saves of one batch that stand in the same counter add to it once. */
export function countersMsOf(postgres: Postgres, perBatch: number): number {
  return Math.min(perBatch * postgres.countersPerSave, postgres.mostCounters) * postgres.counterMs
}

/**
 * Formulae. Replicas that share a slot are a closed queue before one server, the lock: a batch holds it for h, and
 * its replica is back after Z, the rest of its cycle C. Mean value analysis (Reiser and Lavenberg, 1980) gives the wait for the
 * lock; C and the batch b = saves that came in C give each other. A save waits for half a cycle under way, and for its own.
 * Whatever Z is, C is at least h times the replicas on the slot (asymptotic bound, Denning and Buzen, 1978).
 */
export function carry({ replicas, savesPerSecond, collectorMs, postgres }: Replicas): Carried {
  const ratePerMs = savesPerSecond / 1000 / replicas
  const onSlot = Math.ceil(replicas / Math.min(postgres.slots, replicas))
  const { roundTripMs, batchMs, responseMs, cores } = postgres
  let holdMs = holdMsOf(postgres, 1)
  let cycleMs = holdMs + roundTripMs + batchMs
  for (let round = 0; round < ROUNDS; round += 1) {
    const perBatch = Math.max(1, ratePerMs * cycleMs)
    const freeMs = roundTripMs + batchMs + perBatch * responseMs
    holdMs = holdMsOf(postgres, perBatch)
    const pauseMs = Math.exp(-ratePerMs * cycleMs) / ratePerMs
    const next = freeMs + lockMs(onSlot, holdMs, freeMs + pauseMs)
    // Half-way, as the two overshoot each other near the limit.
    cycleMs = (cycleMs + next) / 2
  }
  const pauseMs = Math.exp(-ratePerMs * cycleMs) / ratePerMs
  const batchesPerSecond = (1000 * replicas) / (cycleMs + pauseMs)
  const collectorUtilisation = ratePerMs * collectorMs
  const perBatch = savesPerSecond / batchesPerSecond
  const databaseMs =
    batchesPerSecond * (batchMs + countersMsOf(postgres, perBatch)) + savesPerSecond * responseMs
  const databaseUtilisation = databaseMs / 1000 / cores
  const isCarried = collectorUtilisation < 1 && databaseUtilisation < 1 && ratePerMs * responseMs < 1
  const inCycle = cycleMs / (cycleMs + pauseMs)
  return {
    perBatch,
    batchesPerSecond,
    holdMs,
    lockUtilisation: Math.min((batchesPerSecond / replicas) * onSlot * (holdMs / 1000), 1),
    collectorUtilisation,
    databaseUtilisation,
    meanWaitMs: isCarried
      ? (inCycle * cycleMs) / 2 +
        cycleMs +
        collectorMs * (1 + collectorUtilisation / (2 * (1 - collectorUtilisation)))
      : Infinity,
  }
}

/** Wait and hold, for one of so many customers that come back `awayMs` after they left. */
function lockMs(customers: number, holdMs: number, awayMs: number): number {
  let waiting = 0
  let tookMs = holdMs
  for (let one = 1; one <= customers; one += 1) {
    tookMs = holdMs * (1 + waiting)
    waiting = (one * tookMs) / (awayMs + tookMs)
  }
  return tookMs
}
