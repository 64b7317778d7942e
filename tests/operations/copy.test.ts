import { join } from 'node:path'
import type { SurveyResponse } from '@innerloop/shared'
import { expect, onTestFinished, test } from 'vitest'
import { readProgramme } from '../../packages/collector/src/cli/read-programme.ts'
import { copyDatabase } from '../../packages/collector/src/copying/copy-database.ts'
import { copyLateResponses } from '../../packages/collector/src/copying/copy-late-responses.ts'
import { recount } from '../../packages/collector/src/counts/recount.ts'
import { type Database, openDatabase } from '../../packages/collector/src/database/open-database.ts'
import { applyProgramme } from '../../packages/collector/src/projects/apply-programme.ts'
import { createDirectory } from '../../packages/collector/src/projects/directory.ts'
import { createReceiveResponses } from '../../packages/collector/src/responses/receive-responses.ts'
import { startPostgres } from '../../packages/collector/src/testing/postgres-server.ts'
import { aCompletedResponse, aFolder } from '../../packages/collector/src/testing/world.ts'

const RESPONSES = Number(process.env['COPIED_RESPONSES'] ?? 10_000)
const AT_ONCE = 1000

test(`${RESPONSES} responses go from SQLite to PostgreSQL and back while saves go on, and are the same`, async () => {
  const postgres = await startPostgres()
  onTestFinished(() => postgres.stop())
  const file = await anOpen(join(aFolder(), 'innerloop.db'))
  const demo = await readProgramme('examples/checkout/innerloop.json')
  await file.write((tx) => applyProgramme(tx, demo, 0))
  const send = await aSender(file)
  for (let sent = 0; sent < RESPONSES; sent += AT_ONCE) await send(Array.from({ length: AT_ONCE }, anAnswer))

  const server = await anOpen(postgres.url)
  const there = await moveWhileSaving(file, server, send)
  expect(there).toBeGreaterThan(RESPONSES)
  await (
    await aSender(server)
  )([anAnswer()])
  const back = await anOpen(join(aFolder(), 'innerloop.db'))
  const again = await moveWhileSaving(server, back, await aSender(server))
  expect(again).toBeGreaterThan(there)
  for (const database of [server, back]) expect(await differingIn(database)).toBe(0)
}, 600_000)

/** As an operator does it: copy while the source is in use, once more when it rests, then take the late ones. */
async function moveWhileSaving(
  from: Database,
  to: Database,
  send: (responses: SurveyResponse[]) => Promise<void>,
): Promise<number> {
  const open = anAnswer()
  await send([open])
  let last = Promise.resolve()
  const onProgress = () => (last = last.then(() => send([anAnswer()])))
  expect((await copyDatabase({ from, to, onProgress })).differing).toEqual([])
  await last
  const { tables, differing, newest } = await copyDatabase({ from, to })
  expect(differing).toEqual([])
  const { rows, written } = tables.find(({ table }) => table === 'responses')!
  expect(written).toBeLessThan(rows / 2)

  await send([{ ...open, sequence: 9, answers: { recommend: { value: 1, sequence: 9 } } }, anAnswer()])
  expect(await copyLateResponses(from, to, newest)).toEqual({ added: 1, changed: 1, left: 0 })
  return rows + 1
}

async function anOpen(place: string): Promise<Database> {
  const database = await openDatabase(place)
  onTestFinished(() => database.close())
  return database
}

async function aSender(database: Database) {
  const entry = (await createDirectory(database)).byId('demo')!
  const receive = createReceiveResponses(database, () => {})
  const survey = entry.versions.get('checkout@1')!
  return async (sent: SurveyResponse[]) => {
    await receive(sent.map((response) => ({ entry, survey, response, receivedAt: Date.now() })))
  }
}

function anAnswer(): SurveyResponse {
  return aCompletedResponse(Math.floor(Math.random() * 11), {
    shownAt: new Date(Date.now() - Math.random() * 86_400_000).toISOString(),
    personId: `person-${Math.floor(Math.random() * 999)} “ü” 😀`,
  })
}

async function differingIn(database: Database): Promise<number> {
  return (await recount(database, (await createDirectory(database)).byId('demo')!)).differing
}
