import { randomUUID } from 'node:crypto'
import { type Database, StoreUnavailable, type Transaction } from '../../database/open-database.ts'
import type { Log } from '../../operations/logs/create-log.ts'
import type { DeliveryResult } from '../delivery-result.ts'
import { claimDue, dropLeases, isAnythingDue } from './claim-due.ts'
import type { Delivery } from './delivery.ts'
import { judgeFailing, pauseEndpoint, type PausedEndpoint } from './pause-endpoint.ts'
import { recordAttempt } from './record-attempt.ts'

export type Deliverer = {
  /** Something may be due: it is looked for at once. */
  wake(): void
  /** Takes up nothing more; resolves when what is on its way has arrived or failed, at the latest after `withinMs`. */
  stop(withinMs?: number): Promise<void>
}

type Options = {
  database: Database
  clock: () => number
  log: Log
  /** One attempt. Must not throw. */
  send: (delivery: Delivery) => Promise<DeliveryResult>
  /** After an endpoint was paused, in the same transaction. */
  onPaused: (tx: Transaction, paused: PausedEndpoint) => Promise<void>
  random?: () => number
  lookMs?: number
  leaseMs?: number | undefined
}

/** What other collectors on the database, or a clock, have made due is found within it. */
const LOOK_MS = 1000
/** Longer than any attempt takes. */
const LEASE_MS = 90_000
const AT_ONCE = 20
const STOP_MS = 5000

/**
 * Sends what is due until it has arrived: at least once, and each time with the same id. A collector that dies between
 * an attempt and its record leaves a lease behind; when it has run out, the next one sends again.
 */
export function createDeliverer(options: Options): Deliverer {
  const { database, clock, log, send, onPaused, random = Math.random } = options
  const { lookMs = LOOK_MS, leaseMs = LEASE_MS } = options
  const holder = randomUUID()
  const onTheirWay = new Set<Promise<void>>()
  const stopped = new AbortController()
  let looking: Promise<void> | undefined
  let isWoken = false
  // A file has one collector at a time.
  let isAlone = database.file !== undefined

  async function look(): Promise<void> {
    do {
      isWoken = false
      try {
        if (isAlone) await database.store(dropLeases)
        isAlone = false
        await takeUp()
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) log(`Deliveries: ${(error as Error).stack}`)
      }
    } while (isWoken && !stopped.signal.aborted)
  }

  async function takeUp(): Promise<void> {
    while (onTheirWay.size < AT_ONCE && !stopped.signal.aborted) {
      const now = clock()
      if (!(await database.read((tx) => isAnythingDue(tx, now)))) return
      const claim = { holder, now, leaseMs, most: AT_ONCE - onTheirWay.size }
      const taken = await database.store((tx) => claimDue(tx, claim))
      if (taken.length === 0) return
      for (const delivery of taken) {
        const way = attempt(delivery).finally(() => {
          onTheirWay.delete(way)
          // There may be more than there was room for.
          wake()
        })
        onTheirWay.add(way)
      }
    }
  }

  async function attempt(delivery: Delivery): Promise<void> {
    const result = await send(delivery)
    try {
      await database.store((tx) => recordAttempt(tx, { delivery, result, random }, clock()))
      if (delivery.channel === 'endpoint' && result.outcome !== 'delivered') await judge(delivery)
    } catch (error) {
      // The lease runs out, and it is sent again with the same id.
      log(`What came of delivery ${delivery.id} could not be kept: ${(error as Error).message}`)
    }
  }

  async function judge({ projectId, address }: Delivery): Promise<void> {
    if (!(await database.read((tx) => judgeFailing(tx, projectId, address))).paused) return
    await database.write(async (tx) => {
      const verdict = await judgeFailing(tx, projectId, address)
      if (!verdict.paused) return
      await pauseEndpoint(tx, { projectId, endpointId: address, why: verdict.reason })
      await onPaused(tx, { projectId, endpointId: address, why: verdict.reason })
    })
  }

  function wake(): void {
    isWoken = true
    if (stopped.signal.aborted || looking) return
    looking = look().finally(() => (looking = undefined))
  }

  const timer = setInterval(wake, lookMs)
  return {
    wake,
    async stop(withinMs = STOP_MS) {
      stopped.abort()
      clearInterval(timer)
      let timeout: NodeJS.Timeout | undefined
      const patience = new Promise<void>((resolve) => (timeout = setTimeout(resolve, withinMs)))
      await Promise.race([Promise.all([looking, ...onTheirWay]), patience])
      clearTimeout(timeout)
    },
  }
}
