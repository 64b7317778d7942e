import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { store } from '../testing/store.ts'
import { aCompletedResponse, aFolder, aPlace, people, programme } from '../testing/world.ts'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

function run(place: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: place },
  })
  return { status, said: stdout + stderr }
}

test('the commands do on a server what they do on a file', async () => {
  const place = await aPlace()
  const file = join(aFolder(), 'shop.json')
  writeFileSync(file, JSON.stringify(programme))
  expect(run(place, 'apply', file).status).toBe(0)
  const database = await openDatabase(place)
  await store(database, [aCompletedResponse(9, { personId: people.ana }), aCompletedResponse(3)])
  await database.close()

  expect(run(place, 'key').said).toMatch(/ilk_|\w{20,}/)
  const exported = run(place, 'export', '--format', 'jsonl')
  expect(exported.said.trim().split('\n')).toHaveLength(2)
  expect(run(place, 'recount').said).toContain('all were right')
  expect(run(place, 'erase', people.ana).status).toBe(0)
  expect(run(place, 'export', '--format', 'jsonl').said.trim().split('\n')).toHaveLength(1)
  expect(run(place, 'retain').said).toContain('everything is kept')
  const backup = run(place, 'backup', '--to', join(aFolder(), 'b.db'))
  expect([backup.status, backup.said]).toEqual([1, expect.stringContaining('pg_dump')])
}, 60_000)
