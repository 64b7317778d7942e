import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { clientOf } from '../../packages/collector/src/database/sqlite/client.ts'
import { aFolder } from './collector-process.ts'

const CHILD = fileURLToPath(new URL('./open-once.ts', import.meta.url))
const ROWS = 300_000

test('a start that is killed in the middle of a migration does no harm to the next', async () => {
  const file = join(aFolder(), 'innerloop.db')
  await makeEarlier(file)
  let killedWithin = 0
  for (let delayMs = 0; delayMs < 400; delayMs += 80) {
    const child = fork(CHILD, [file])
    const exit = once(child, 'exit')
    await once(child, 'message')
    let isDone = false
    child.once('message', () => (isDone = true))
    await sleep(delayMs)
    child.kill('SIGKILL')
    await exit
    if (isDone) break
    killedWithin += 1
  }
  expect(killedWithin).toBeGreaterThan(0)
  const database = await openDatabase(file)
  const found = await database.read(async (tx) => ({
    rows: clientOf(tx).prepare('SELECT count(*) FROM responses').pluck().get(),
    index: clientOf(tx)
      .prepare("SELECT 1 FROM sqlite_master WHERE name = 'responses_by_person'")
      .pluck()
      .get(),
    integrity: clientOf(tx).pragma('integrity_check', { simple: true }),
  }))
  database.close()
  expect(found).toEqual({ rows: ROWS, index: 1, integrity: 'ok' })
  console.log(`${killedWithin} starts killed within the migration`)
})

const FIRST = fileURLToPath(
  new URL('../../packages/collector/src/database/migrations/0000_first.sql', import.meta.url),
)

/** As the first migration left it; the next ones have an index over the answers to make, which takes a while. */
async function makeEarlier(file: string): Promise<void> {
  const database = await openDatabase(file)
  await database.write(async (tx) => {
    const client = clientOf(tx)
    const tables = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
    for (const name of tables)
      if (name !== '__drizzle_migrations' && !String(name).startsWith('sqlite_'))
        client.exec(`DROP TABLE "${name}"`)
    client.exec(readFileSync(FIRST, 'utf8'))
    client.exec(`
      DELETE FROM __drizzle_migrations WHERE created_at > (SELECT min(created_at) FROM __drizzle_migrations);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${ROWS})
      INSERT INTO responses (project_id, id, survey_id, survey_version, state, sequence, shown_at, day, answers,
        details, received_at, person_id)
      SELECT 'shop', 'r' || i, 'checkout', 1, 'shown', 0, 0, '2026-01-01', '{}', '{}', 0, hex(randomblob(16)) FROM n`)
  })
  database.close()
}
