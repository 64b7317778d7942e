import { join } from 'node:path'
import { newId } from '@innerloop/shared/new-id'
import { eq } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { people as knownPeople, responses } from '../database/tables.ts'
import { createDirectory } from '../projects/directory.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import { aCompletedResponse, aDatabase, aFolder, aResponse, people } from '../testing/world.ts'
import { copyDatabase } from './copy-database.ts'
import { copyLateResponses } from './copy-late-responses.ts'

async function aTarget(): Promise<Database> {
  const database = await openDatabase(join(aFolder(), 'target.db'))
  onTestFinished(() => database.close())
  return database
}

async function aSender(database: Database) {
  const entry = (await createDirectory(database)).byId('shop')!
  const receive = createReceiveResponses(database, () => {})
  return async (...sent: ReturnType<typeof aResponse>[]) => {
    const survey = entry.versions.get('checkout@1')!
    await receive(sent.map((response) => ({ entry, survey, response, receivedAt: Date.now() })))
  }
}

async function aSource(count = 30) {
  const from = await aDatabase()
  const send = await aSender(from)
  await send(...Array.from({ length: count }, (_, n) => aCompletedResponse(n % 11, { visitorId: `v${n}` })))
  return { from, send }
}

async function differingFromRecount(database: Database): Promise<number> {
  const entry = (await createDirectory(database)).byId('shop')!
  return (await recount(database, entry)).differing
}

function dieAfter1100(seen: number): void {
  if (seen > 1100) throw new Error('The line went dead.')
}

function idsIn(database: Database): Promise<string[]> {
  return database.read(async (tx) => (await tx.select().from(responses)).map(({ id }) => id).sort())
}

test('everything is copied, is the same by digest, and is counted', async () => {
  const { from } = await aSource(1203)
  const to = await aTarget()
  const seen: number[] = []
  const { tables, differing } = await copyDatabase({ from, to, onProgress: (rows) => seen.push(rows) })
  expect(differing).toEqual([])
  expect(tables.find(({ table }) => table === 'responses')).toMatchObject({ rows: 1203, written: 1203 })
  expect(tables.find(({ table }) => table === 'projects')).toMatchObject({ rows: 1, written: 1 })
  expect(seen.at(-1)).toBe(tables.reduce((sum, { rows }) => sum + rows, 0))
  expect(await differingFromRecount(to)).toBe(0)
})

test('a second copy writes only what has changed', async () => {
  const { from, send } = await aSource()
  const to = await aTarget()
  await copyDatabase({ from, to })
  const grown = aResponse()
  await send(grown)
  await copyDatabase({ from, to })
  await send({ ...grown, sequence: 1, state: 'started' })
  const { tables, differing } = await copyDatabase({ from, to })
  const changed = tables.filter(({ written, removed }) => written + removed > 0)
  expect(changed).toMatchObject([
    { table: 'responses', rows: 31, written: 1 },
    { table: 'counts', written: 1 },
  ])
  expect(differing).toEqual([])
})

test('a copy that was interrupted goes on where it was', async () => {
  const { from } = await aSource(1300)
  const to = await aTarget()
  await expect(copyDatabase({ from, to, onProgress: dieAfter1100 })).rejects.toThrow('The line went dead.')
  const before = (await idsIn(to)).length
  expect(before).toBeGreaterThan(400)
  const { tables, differing } = await copyDatabase({ from, to })
  expect(tables.find(({ table }) => table === 'responses')!.written).toBe(1300 - before)
  expect(differing).toEqual([])
})

test('saves go on meanwhile, and the next copy takes them along', async () => {
  const { from, send } = await aSource(1100)
  const to = await aTarget()
  let more = Promise.resolve()
  const { differing } = await copyDatabase({
    from,
    to,
    onProgress: () => (more = more.then(() => send(aCompletedResponse(3)))),
  })
  expect(differing).toEqual([])
  await more
  expect((await idsIn(to)).length).toBe(1100)
  await copyDatabase({ from, to })
  expect(await idsIn(to)).toEqual(await idsIn(from))
  expect(await differingFromRecount(to)).toBe(0)
})

test('what only the target has is removed only when told so', async () => {
  const { from } = await aSource(3)
  const { from: to } = await aSource(2)
  const before = await idsIn(to)
  await expect(copyDatabase({ from, to })).rejects.toThrow(
    'The target has responses that the source has not.',
  )
  expect(await idsIn(to)).toEqual(before)
  expect((await copyDatabase({ from, to, replaces: true })).differing).toEqual([])
  expect(await idsIn(to)).toEqual(await idsIn(from))
})

test('a target that took in answers of its own is not taken back to the source', async () => {
  const { from } = await aSource(1)
  const to = await aTarget()
  await copyDatabase({ from, to })
  const sendTo = await aSender(to)
  const sendLater = aCompletedResponse(0)
  await new Promise((resolve) => setTimeout(resolve, 2))
  await sendTo(sendLater)
  await expect(copyDatabase({ from, to })).rejects.toThrow('--late')
  expect(await idsIn(to)).toContain(sendLater.id)
})

test('late saves are merged into a target that is in use, and counted once', async () => {
  const { from, send } = await aSource(600)
  const open = aResponse({ personId: people.ana })
  await send(open)
  const to = await aTarget()
  const { newest } = await copyDatabase({ from, to })
  const sendTo = await aSender(to)
  const seenByBoth = { ...open, sequence: 2, answers: { recommend: { value: 2, sequence: 2 } } }
  await sendTo({ ...seenByBoth, state: 'completed' }, aCompletedResponse(10))
  const late = aCompletedResponse(7)
  await send(
    { ...open, sequence: 1, state: 'started', answers: { reason: { value: 'late', sequence: 1 } } },
    late,
  )

  expect(await copyLateResponses(from, to, newest)).toEqual({ added: 1, changed: 1, left: 0 })
  const [merged] = await to.read(async (tx) => tx.select().from(responses).where(eq(responses.id, open.id)))
  expect(merged).toMatchObject({
    state: 'completed',
    answers: { recommend: { value: 2, sequence: 2 }, reason: { value: 'late', sequence: 1 } },
  })
  expect(await idsIn(to)).toContain(late.id)
  expect(await copyLateResponses(from, to, newest)).toEqual({ added: 0, changed: 0, left: 0 })
  expect(await differingFromRecount(to)).toBe(0)
})

test('what was erased in the target does not come back with the late ones', async () => {
  const { from } = await aSource(0)
  const send = await aSender(from)
  const old = aCompletedResponse(1)
  await send(old)
  const newest = Date.now() + 120_000
  const to = await aTarget()
  await copyDatabase({ from, to })
  await to.write(async (tx) => void (await tx.delete(responses).where(eq(responses.id, old.id))))
  expect(await copyLateResponses(from, to, newest)).toEqual({ added: 0, changed: 0, left: 0 })
  expect(await idsIn(to)).toEqual([])
})

test('what cannot be written in plain letters is the same in both', async () => {
  const { from } = await aSource(0)
  const personIds = ['ana 😀', 'ana \uff5e', 'ÁNA', 'a\u202Eb', `${newId()}'"\\%_?$1`]
  await from.write(async (tx) => {
    for (const personId of personIds)
      await tx.insert(knownPeople).values({ projectId: 'shop', personId, traits: {}, updatedAt: 1 })
  })
  const to = await aTarget()
  await copyDatabase({ from, to })
  await copyDatabase({ from, to })
  expect((await copyDatabase({ from, to })).differing).toEqual([])
  const copied = await to.read(async (tx) => await tx.select().from(knownPeople))
  expect(copied.map(({ personId }) => personId).sort()).toEqual(personIds.toSorted())
})
