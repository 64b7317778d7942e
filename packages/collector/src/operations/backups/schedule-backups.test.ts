import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aFolder } from '../../testing/world.ts'
import { backupName } from './backup-name.ts'
import { isBackupDue, RETRY_MS } from './is-backup-due.ts'
import { scheduleBackups } from './schedule-backups.ts'

const START = Date.parse('2026-11-23T09:30:00Z')
const HOUR = 3_600_000

function aSchedule() {
  const folder = aFolder()
  const world = { now: START, made: 0, isBroken: false, logged: [] as string[] }
  const schedule = scheduleBackups({
    backups: { folder, everyHours: 24 },
    async run() {
      if (world.isBroken) throw new Error('The disk is full.')
      world.made += 1
      writeFileSync(join(folder, backupName(world.now)), '')
    },
    clock: () => world.now,
    log: (message) => world.logged.push(message),
  })
  onTestFinished(() => schedule.stop())
  return { world, schedule, folder }
}

test('the first backup is made at the start, the next a day later', async () => {
  const { world, schedule } = aSchedule()
  await expect.poll(() => world.logged).toEqual(['A backup was made'])
  await schedule.look()
  world.now += 23 * HOUR
  await schedule.look()
  expect(world.made).toBe(1)
  world.now += HOUR
  await schedule.look()
  expect(world.made).toBe(2)
})

test('a backup that failed is logged and counted, and tried again after a while', async () => {
  const { world, schedule } = aSchedule()
  await expect.poll(() => world.logged.length).toBe(1)
  world.isBroken = true
  world.now += 24 * HOUR
  await schedule.look()
  await schedule.look()
  expect(world.logged.slice(1)).toEqual(['The backup failed: The disk is full.'])
  expect(schedule.metrics.map(({ samples }) => samples()[0]!.value)).toEqual([START / 1000, 1])
  world.isBroken = false
  world.now += RETRY_MS
  await schedule.look()
  expect(world.made).toBe(2)
})

test('once stopped it makes none', async () => {
  const { world, schedule } = aSchedule()
  await expect.poll(() => world.made).toBe(1)
  schedule.stop()
  world.now += 48 * HOUR
  await schedule.look()
  expect(world.made).toBe(1)
})

test.each([
  ['there is none', { newestAt: undefined }, true],
  ['the newest is young', { newestAt: START - HOUR }, false],
  ['the newest is old', { newestAt: START - 24 * HOUR }, true],
  ['the newest is of the future, as after the clock was set back', { newestAt: START + HOUR }, true],
  ['one failed just now', { newestAt: undefined, failedAt: START - 1000 }, false],
  ['one failed a while ago', { newestAt: undefined, failedAt: START - RETRY_MS }, true],
])('where %s, is one due?', (_, facts, isDue) => {
  expect(isBackupDue({ failedAt: undefined, everyMs: 24 * HOUR, now: START, ...facts })).toBe(isDue)
})
