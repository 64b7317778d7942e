import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { clientOf } from '../../packages/collector/src/database/sqlite/client.ts'
import { aHook, expectAllTold, sendTo } from './hook.ts'
import { inspect, inspectActs, lostOf, textsOf, undoneOf } from './inspect.ts'
import { deliverRest, surviveKills } from './survive-kills.ts'
import { detractorsIn } from './visitors.ts'

const KILLS = 50

test(`everything acknowledged survives ${KILLS} kills at random moments, and is counted once`, async () => {
  const file = aFile()
  const hook = await aHook()
  await sendTo(file, hook)
  const outcome = await surviveKills(file, KILLS, 'honest')
  expect(outcome.acknowledged.length).toBeGreaterThan(KILLS)
  const { stored, differing } = await inspect(file)
  expect(lostOf(outcome.acknowledged, stored)).toEqual([])
  const done = await inspectActs(file)
  expect(undoneOf(outcome.acts, done)).toEqual([])
  expect(done.audited).toBeGreaterThanOrEqual(outcome.acts.filter(({ kind }) => kind === 'touchpoint').length)
  expect({ differing, integrity: await integrityOf(file) }).toEqual({ differing: 0, integrity: 'ok' })

  await deliverRest(file, outcome, () => expectAllTold(file, hook, detractorsIn(outcome.sent.values())))
  const after = await inspect(file)
  expect(textsOf(after.stored.values())).toEqual(textsOf(outcome.sent.values()))
  expect(after.differing).toBe(0)
  const { acknowledged, acts } = outcome
  expect(new Set(acts.map(({ kind }) => kind)).size).toBe(3)
  console.log(`${acknowledged.length} saves and ${acts.length} acts acknowledged, ${KILLS} kills, none lost`)
  console.log(`${hook.idsOf.size} cases told in ${hook.arrivals()} deliveries, each under one id`)
}, 300_000)

test('the same test finds losses where the acknowledgement is sent before the commit', async () => {
  const file = aFile()
  const { acknowledged } = await surviveKills(file, 5, 'early')
  const { stored } = await inspect(file)
  expect(lostOf(acknowledged, stored).length).toBeGreaterThan(0)
})

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innerloop-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'innerloop.db')
}

function integrityOf(file: string): Promise<unknown> {
  return withOpenDatabase(file, (database) =>
    database.read(async (tx) => clientOf(tx).pragma('integrity_check', { simple: true })),
  )
}
