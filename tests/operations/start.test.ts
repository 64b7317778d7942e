import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { clientOf } from '../../packages/collector/src/database/sqlite/client.ts'
import { aFolder, answer, end, innerloop, serve } from './collector-process.ts'
import { newId } from '@innerloop/shared/new-id'

const refusals: [string, (file: string) => unknown, RegExp][] = [
  [
    'an empty file',
    (file) => writeFileSync(file, ''),
    /not an Innerloop database, or is damaged\. Restore a backup/,
  ],
  ['a text', (file) => writeFileSync(file, 'Dear diary, '.repeat(999)), /not an Innerloop database/],
  [
    'a file that was cut short',
    async (file) => {
      await (await openDatabase(file)).close()
      truncateSync(file, 5000)
    },
    /not an Innerloop database, or is damaged\. Restore a backup/,
  ],
  [
    'a file with a damaged first page',
    async (file) => {
      await (await openDatabase(file)).close()
      const content = readFileSync(file)
      content.fill(0xff, 100, 4096)
      writeFileSync(file, content)
    },
    /not an Innerloop database, or is damaged\. Restore a backup/,
  ],
  [
    'a file of a newer Innerloop',
    async (file) => {
      const database = await openDatabase(file)
      await database.write(async (tx) =>
        clientOf(tx).exec('UPDATE __drizzle_migrations SET created_at = created_at + 1e12'),
      )
      await database.close()
    },
    /was written by a newer Innerloop\. Start that version, or restore an older backup\./,
  ],
]

test.each(refusals)('on %s it refuses to start, and leaves it as it is', async (_, make, message) => {
  const data = aFolder()
  const file = join(data, 'innerloop.db')
  await make(file)
  const content = readFileSync(file)
  const { stderr, status } = innerloop(data, ['serve'])
  expect(stderr).toMatch(message)
  expect(stderr).not.toMatch(/\n {4}at /)
  expect(status).toBe(1)
  expect(readFileSync(file).equals(content)).toBe(true)
})

test('a second collector on the same data refuses to start, and may once the first was killed', async () => {
  const data = aFolder()
  const first = await serve(data)
  expect(innerloop(data, ['serve']).stderr).toMatch(
    /A collector runs on .*Stop it first, or set INNERLOOP_DATA/,
  )
  expect(await answer(first.url, newId(), 9)).toBe(202)
  await end(first, 'SIGKILL')
  const second = await serve(data)
  expect(await answer(second.url, newId(), 9)).toBe(202)
})

test('it says what it runs with, and no secret; a likely typo is named', async () => {
  const token = 'not-for-the-eyes-of-logs'
  const { said } = await serve(aFolder(), { INNERLOOP_METRICS_TOKEN: token, INNERLOOP_TRUST_PROXI: 'true' })
  expect(said()).toMatch(/Listens +all addresses, port \d+\n/)
  expect(said()).toMatch(/Backups +none, as INNERLOOP_BACKUP_FOLDER is not set\n/)
  expect(said()).toMatch(/Metrics +\/metrics, with the token\n/)
  expect(said()).toContain('Is INNERLOOP_TRUST_PROXY meant?')
  expect(said()).not.toContain(token)
})

test('as JSON every line is an object, and the admin key is not among them', async () => {
  const data = aFolder()
  const collector = await serve(data, { INNERLOOP_LOG: 'json' })
  await end(collector, 'SIGTERM')
  const lines = collector.said().trim().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { message: string }).message)).toEqual([
    'Innerloop is running',
    'Stopping: answering what was taken in',
  ])
  expect(collector.said()).not.toContain('ilk_')
  expect(innerloop(data, ['key']).stdout).toMatch(/^ilk_/)
})

test('a wrong setting stops it before it touches anything', () => {
  const { stderr, status } = innerloop(aFolder(), ['serve'], { PORT: 'eighty', INNERLOOP_LOG: 'loud' })
  expect(stderr).toBe(
    'The environment is not right:\n  PORT: use a whole number from 0 to 65535\n  INNERLOOP_LOG: use text or json\n',
  )
  expect(status).toBe(1)
})
