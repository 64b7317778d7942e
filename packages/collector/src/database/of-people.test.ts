import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createDirectory } from '../projects/directory.ts'
import { storeResponses } from '../responses/store-responses.ts'
import { aCompletedResponse, aDatabase } from '../testing/world.ts'
import { nextPeople } from './next-people.ts'
import { ofPeople } from './of-people.ts'
import { responses } from './tables.ts'

/** Who answered, by the number of the row; those of the second project are all Ana's. */
const ROWS: [number, string | undefined, string][] = [
  [103, 'bea', 'shop'],
  [105, 'ana', 'shop'],
  [106, undefined, 'shop'],
  [107, 'ana', 'other'],
  [20_000, 'ana', 'shop'],
  [20_001, 'zoé', 'shop'],
  [90_000, 'ana', 'shop'],
  [90_001, 'anabel', 'shop'],
  [90_002, 'ana', 'other'],
  [200_000, '\u{1f600}', 'shop'],
  [200_001, '\uffee', 'shop'],
]

async function aScatteredDatabase() {
  const database = await aDatabase()
  const directory = await createDirectory(database)
  const entry = directory.byId('shop')!
  const survey = entry.published[0]!
  await database.write(async (tx) => {
    for (const [index, [row, personId, projectId]] of ROWS.entries()) {
      const response = { ...aCompletedResponse(9), ...(personId !== undefined && { personId }) }
      await storeResponses(tx, [{ entry, survey, response, receivedAt: 1_800_000_000_000 + index }])
      await tx.update(responses).set({ row, projectId }).where(eq(responses.id, response.id))
    }
  })
  return database
}

test('finds what is of some people of one project, wherever it is', async () => {
  const database = await aScatteredDatabase()
  const find = (projectId: string, ids: string[]) =>
    database.read(async (tx) => {
      const found = await tx
        .select({ row: responses.row })
        .from(responses)
        .where(ofPeople(tx, projectId, ids))
        .orderBy(asc(responses.row))
      return found.map(({ row }) => row)
    })
  expect(await find('shop', ['ana'])).toEqual([105, 20_000, 90_000])
  expect(await find('shop', ['zoé', 'bea', 'nobody'])).toEqual([103, 20_001])
  expect(await find('other', ['ana', 'bea'])).toEqual([107, 90_002])
  expect(await find('shop', [])).toEqual([])
})

test('lists people once, in the order of their bytes', async () => {
  const database = await aScatteredDatabase()
  const list = (after: string, prefix = '', limit = 10) =>
    database.read((tx) => nextPeople(tx, 'shop', { after, prefix, limit }))
  expect(await list('')).toEqual(['ana', 'anabel', 'bea', 'zoé', '\uffee', '\u{1f600}'])
  expect(await list('', '', 2)).toEqual(['ana', 'anabel'])
  expect(await list('anabel', '', 2)).toEqual(['bea', 'zoé'])
  expect(await list('', 'ana')).toEqual(['ana', 'anabel'])
  expect(await list('ana', 'ana')).toEqual(['anabel'])
  expect(await list('b', 'ana')).toEqual([])
  expect(await list('', 'c')).toEqual([])
})

test('nobody is in a database without responses', async () => {
  const database = await aDatabase()
  const wanted = { after: '', prefix: '', limit: 5 }
  expect(await database.read((tx) => nextPeople(tx, 'shop', wanted))).toEqual([])
  expect(
    await database.read((tx) =>
      tx
        .select()
        .from(responses)
        .where(ofPeople(tx, 'shop', ['ana'])),
    ),
  ).toEqual([])
})
