import { expect, onTestFinished, test } from 'vitest'
import { programme } from '../../testing/world.ts'
import { scheduleRetention } from './schedule-retention.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

function aSchedule({ retention, fails = false }: { retention?: { textsDays: number }; fails?: boolean }) {
  const logged: string[] = []
  const world = { now: 0, runs: 0, logged }
  const schedule = scheduleRetention({
    projects: () => [programme.project, { ...programme.project, ...(retention && { retention }) }],
    run: async () => {
      world.runs += 1
      if (fails) throw new Error('no room')
    },
    clock: () => world.now,
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
  const { lookAt } = aSchedule({ retention: { textsDays: 30 } })
  expect(await lookAt(9 * MINUTE_MS)).toBe(0)
  expect(await lookAt(10 * MINUTE_MS)).toBe(1)
  expect(await lookAt(DAY_MS)).toBe(1)
  expect(await lookAt(DAY_MS + 10 * MINUTE_MS)).toBe(2)
})

test('nothing runs where no project has a rule', async () => {
  const { lookAt } = aSchedule({})
  expect(await lookAt(DAY_MS)).toBe(0)
})

test('what failed is said, and tried again the next day', async () => {
  const { lookAt, world } = aSchedule({ retention: { textsDays: 30 }, fails: true })
  expect(await lookAt(DAY_MS)).toBe(1)
  expect(world.logged).toEqual(['Retention failed, and is tried again tomorrow: no room'])
  expect(await lookAt(2 * DAY_MS)).toBe(2)
})
