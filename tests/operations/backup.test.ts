import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder, answerSurveys, end, innerloop, inspect, serve } from './collector-process.ts'

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => /^innerloop-.*Z\.db$/.test(name))

test('a backup made while answers come in holds all that came before, and nothing stops for it', async () => {
  const data = aFolder()
  const backup = join(aFolder(), 'backup.db')
  const collector = await serve(data)
  const load = answerSurveys(collector, 16)
  await expect.poll(() => load.acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(300)
  const before = load.acknowledged.length
  const made = await collector.run(['backup', '--to', backup])
  const during = load.acknowledged.length - before
  await load.stop()

  expect(made.stdout).toMatch(/backup\.db: [\d,]+ responses, \d+ MB, checked\./)
  expect(during).toBeGreaterThan(0)
  const { ids, differing } = await inspect(backup)
  expect(load.acknowledged.slice(0, before).filter((id) => !ids.has(id))).toEqual([])
  expect(differing).toBe(0)

  expect(innerloop(data, ['restore', backup]).stderr).toMatch(/A collector runs on .*Stop it first/)
  await end(collector, 'SIGTERM')
  const restored = innerloop(data, ['restore', backup])
  expect(restored.stdout).toContain('all counters were right')
  expect((await inspect(join(data, 'innerloop.db'))).ids).toEqual(ids)
  const [aside] = readdirSync(data).filter((name) => name.startsWith('innerloop-replaced-'))
  expect((await inspect(join(data, aside!))).ids.size).toBe(load.acknowledged.length)
})

test('a collector with a folder for backups makes one at its start, and shows its age', async () => {
  const data = aFolder()
  const folder = join(aFolder(), 'backups')
  const collector = await serve(data, { INNERLOOP_BACKUP_FOLDER: folder })
  await expect.poll(() => collector.said(), { timeout: 20_000 }).toContain('A backup was made')
  expect(backupsIn(folder)).toHaveLength(1)
  const metrics = await (await fetch(`${collector.url}/metrics`)).text()
  expect(metrics).toMatch(/\ninnerloop_backup_newest_timestamp_seconds 1\d{9}\n/)
  await end(collector, 'SIGTERM')
  const again = await serve(data, { INNERLOOP_BACKUP_FOLDER: folder })
  await end(again, 'SIGTERM')
  expect(backupsIn(folder)).toHaveLength(1)
})

test('where a backup is to go must be said', () => {
  const data = aFolder()
  expect(innerloop(data, ['backup']).stderr).toBe('Say where: --to <file>, or set INNERLOOP_BACKUP_FOLDER.\n')
  mkdirSync(join(data, 'b'))
  const nothing = innerloop(data, ['backup', '--to', join(data, 'b/a.db')])
  expect(nothing.stderr).toMatch(/There is no file .*innerloop\.db/)
  expect([nothing.status, readdirSync(join(data, 'b')).filter((name) => name.endsWith('.db'))]).toEqual([
    1,
    [],
  ])
})
