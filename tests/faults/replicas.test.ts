import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { readProgramme } from '../../packages/collector/src/cli/read-programme.ts'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { createAdminKey } from '../../packages/collector/src/keys/admin-keys.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { freePort } from '../../packages/collector/src/testing/free-port.ts'
import { startPostgres } from '../../packages/collector/src/testing/postgres-server.ts'
import { expectOnce } from './expect-once.ts'
import { aHook, expectAllTold, sendTo } from './hook.ts'
import { inspect, inspectActs, lostOf, textsOf, undoneOf } from './inspect.ts'
import { aRoundRobin } from './round-robin.ts'
import { superviseReplica } from './supervise-replica.ts'
import { deliverRest, surviveReplicaKills } from './survive-replica-kills.ts'
import { detractorsIn } from './visitors.ts'

const KILLS = 30
const POWER_CUTS = 3
const DEMO = fileURLToPath(new URL('../../examples/checkout/innerloop.json', import.meta.url))

test(`three collectors on one PostgreSQL keep what they acknowledged through ${KILLS} kills and ${POWER_CUTS} power cuts`, async () => {
  const postgres = await startPostgres({ isSafe: true })
  onTestFinished(() => postgres.stop())
  const key = await furnish(postgres.url)
  const hook = await aHook()
  await sendTo(postgres.url, hook)
  const ports = await Promise.all([freePort(), freePort(), freePort()])
  const replicas = ports.map((port) => superviseReplica(postgres.url, port))
  onTestFinished(async () => void (await Promise.all(replicas.map((one) => one.stop()))))
  const allReady = async () => {
    while (!replicas.every((one) => one.isReady())) await sleep(50)
  }
  await allReady()
  const url = await aRoundRobin(ports)

  const outcome = await surviveReplicaKills(
    { url, key, replicas, postgres },
    { kills: KILLS, powerCuts: POWER_CUTS },
  )
  await allReady()
  expect(outcome.acknowledged.length).toBeGreaterThan(KILLS)
  const { stored, differing } = await inspect(postgres.url)
  expect(lostOf(outcome.acknowledged, stored)).toEqual([])
  expect(undoneOf(outcome.acts, await inspectActs(postgres.url))).toEqual([])
  expect(differing).toBe(0)

  await deliverRest(outcome, url)
  await expectAllTold(postgres.url, hook, detractorsIn(outcome.sent.values()))
  const after = await inspect(postgres.url)
  expect(textsOf(after.stored.values())).toEqual(textsOf(outcome.sent.values()))
  expect(after.differing).toBe(0)
  const struck = await expectOnce(postgres.url)
  const { acknowledged, acts } = outcome
  expect(new Set(acts.map(({ kind }) => kind)).size).toBe(3)
  console.log(`${acknowledged.length} saves and ${acts.length} acts acknowledged, ${KILLS} kills, none lost`)
  console.log(`${hook.idsOf.size} cases told in ${hook.arrivals()} deliveries, each under one id`)
  console.log(`a schedule fired ${struck} times, each once`)
}, 300_000)

function furnish(url: string): Promise<string> {
  return withOpenDatabase(url, (database) =>
    database.write(async (tx) => {
      await applyProgramme(tx, await readProgramme(DEMO), 0)
      return createAdminKey(tx, Date.now())
    }),
  )
}
