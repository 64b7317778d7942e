import { expect, onTestFinished, test } from 'vitest'
import { aDatabase } from '../../testing/world.ts'
import { createDuties } from '../duties/create-duties.ts'
import { scheduleRetention } from './schedule-retention.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

async function aSchedule({ fails = false } = {}) {
  const logged: string[] = []
  const world = { now: 0, runs: 0, logged }
  const doIfDue = createDuties({ database: await aDatabase(), clock: () => world.now })
  const schedule = scheduleRetention({
    run: async () => {
      world.runs += 1
      if (fails) throw new Error('no room')
    },
    doIfDue,
    log: (line) => void logged.push(line),
  })
  onTestFinished(() => schedule.stop())
  return {
    world,
    lookAt: async (now: number) => {
      world.now = now
      await schedule.look()
      return world.runs
    },
  }
}

test('once a day, and not at the very start', async () => {
  const { lookAt } = await aSchedule()
  expect(await lookAt(0)).toBe(0)
  expect(await lookAt(9 * MINUTE_MS)).toBe(0)
  expect(await lookAt(10 * MINUTE_MS)).toBe(1)
  expect(await lookAt(DAY_MS)).toBe(1)
  expect(await lookAt(DAY_MS + 10 * MINUTE_MS)).toBe(2)
})

test('what failed is said, and tried again the next day', async () => {
  const { lookAt, world } = await aSchedule({ fails: true })
  await lookAt(0)
  expect(await lookAt(DAY_MS)).toBe(1)
  expect(world.logged).toEqual(['Retention failed, and is tried again tomorrow: no room'])
  expect(await lookAt(2 * DAY_MS)).toBe(2)
})
