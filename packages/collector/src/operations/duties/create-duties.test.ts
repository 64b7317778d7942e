import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { duties } from '../../database/tables.ts'
import { aDatabase } from '../../testing/world.ts'
import { createDuties, type Duty } from './create-duties.ts'

const HOUR_MS = 3_600_000
const hourly: Duty = { name: 'hourly', firstAt: (now) => now, nextAt: (now) => now + HOUR_MS }

/** Several collectors on one database, with one clock. */
async function aTeam(size: number, leaseMs?: number) {
  const database = await aDatabase()
  const world = { now: 1_000_000, done: 0 }
  const clock = () => world.now
  const collectors = Array.from({ length: size }, () => createDuties({ database, clock, leaseMs }))
  const leasedUntil = async () => (await database.read((tx) => tx.select().from(duties)))[0]?.leasedUntil
  return { world, collectors, leasedUntil }
}

test('of several who look at once one does it, each time that it is due', async () => {
  const { world, collectors } = await aTeam(5)
  const everybodyLooks = () =>
    Promise.all(
      collectors.map((doIfDue) =>
        doIfDue(hourly, async () => {
          world.done += 1
          await setTimeout(5)
        }),
      ),
    )
  for (let hour = 1; hour <= 10; hour += 1) {
    expect((await everybodyLooks()).filter(Boolean)).toHaveLength(1)
    expect(await everybodyLooks()).not.toContain(true)
    expect(world.done).toBe(hour)
    world.now += HOUR_MS
  }
})

test('it is not due before its first time', async () => {
  const { world, collectors } = await aTeam(1)
  const later: Duty = { ...hourly, firstAt: (now) => now + 10 }
  const look = () => collectors[0]!(later, async () => {})
  expect(await look()).toBe(false)
  world.now += 9
  expect(await look()).toBe(false)
  world.now += 1
  expect(await look()).toBe(true)
})

test('what a collector died at is done by another when its lease has run out, and not before', async () => {
  const { world, collectors } = await aTeam(2)
  const [dying, other] = collectors as [(typeof collectors)[0], (typeof collectors)[0]]
  void dying(hourly, () => new Promise(() => {}))
  await setTimeout(20)
  const look = () => other(hourly, async () => {})
  expect(await look()).toBe(false)
  world.now += 119_999
  expect(await look()).toBe(false)
  world.now += 1
  expect(await look()).toBe(true)
})

test('a lease is renewed while the work goes on; who lost it is told', async () => {
  const { world, collectors, leasedUntil } = await aTeam(2, 90)
  const [slow, other] = collectors as [(typeof collectors)[0], (typeof collectors)[0]]
  let told: AbortSignal | undefined
  const { promise, resolve: finish } = Promise.withResolvers<void>()
  const working = slow(hourly, (signal) => {
    told = signal
    return promise
  })
  await expect.poll(() => told).toBeDefined()
  world.now += 80
  await expect.poll(leasedUntil).toBe(world.now + 90)
  world.now += 80
  expect(await other(hourly, async () => {})).toBe(false)
  expect(told!.aborted).toBe(false)
  // As if the process had stood still; should it have renewed meanwhile, it stands still again.
  const takeOver = () => {
    world.now += 10_000
    return other(hourly, async () => {})
  }
  await expect.poll(takeOver).toBe(true)
  await expect.poll(() => told!.aborted).toBe(true)
  finish()
  await working
})

test('work that fails is due again at its next time', async () => {
  const { world, collectors } = await aTeam(1)
  const look = () =>
    collectors[0]!(hourly, async () => {
      throw new Error('no room')
    })
  await expect(look()).rejects.toThrow('no room')
  expect(await look()).toBe(false)
  world.now += HOUR_MS
  await expect(look()).rejects.toThrow('no room')
})
