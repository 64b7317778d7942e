import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresServer } from '../../packages/collector/src/testing/postgres-server.ts'
import { administer } from './administer.ts'
import type { Supervised } from './supervise-replica.ts'
import { anOutcome, createVisitor, type Outcome, post, takeStep } from './visitors.ts'

const VISITORS = 16
/** From the proxy whose collector is dead, and from the collector whose database is. */
const PASSING = [502, 503]

type Site = { url: string; key: string; replicas: readonly Supervised[]; postgres: PostgresServer }
type Faults = { kills: number; powerCuts: number }

/**
 * Loads collectors behind a proxy, kills one of them after the other at random, and now and then the database under
 * all of them.
 */
export async function surviveReplicaKills(
  { url, key, replicas, postgres }: Site,
  { kills, powerCuts }: Faults,
): Promise<Outcome> {
  const outcome = anOutcome()
  const over = new AbortController()
  const isOver = () => over.signal.aborted
  const visitors = Array.from({ length: VISITORS }, async () => {
    const visitor = createVisitor()
    while (!isOver()) await takeStep(visitor, { url, passing: PASSING }, outcome)
  })
  const office = administer({ url, key, outcome, isOver })
  for (let kill = 1; kill <= kills; kill += 1) {
    while (!replicas.every((one) => one.isReady())) await sleep(20)
    await sleep(50 + Math.random() * 500)
    replicas[Math.floor(Math.random() * replicas.length)]!.kill()
    if (kill % Math.floor(kills / powerCuts) === 0) await cutPower(postgres)
  }
  over.abort()
  await Promise.all([...visitors, office])
  return outcome
}

async function cutPower(postgres: PostgresServer): Promise<void> {
  await postgres.kill()
  await sleep(200 + Math.random() * 800)
  await postgres.start()
}

/** Delivers what is still unacknowledged, as the widget would at its next visit. */
export async function deliverRest({ sent }: Outcome, url: string): Promise<void> {
  for (const response of sent.values())
    while (!(await post(response, { url, passing: PASSING }))) await sleep(50)
}
