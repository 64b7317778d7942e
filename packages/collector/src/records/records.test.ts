import { Key } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createDirectory } from '../projects/directory.ts'
import { problem } from '../problem.ts'
import { aDatabase } from '../testing/world.ts'
import { findRecord, listRecords, pageRecords, readRecord } from './read-records.ts'
import { defineRecordKind } from './record-kind.ts'
import { changeRecord, createRecord, deleteRecord } from './write-record.ts'

const kind = defineRecordKind({
  kind: 'promise',
  plural: 'promises',
  schema: z.object({ id: Key, text: z.string(), touchpoint: Key.optional() }),
  check({ entry, definition: { touchpoint } }) {
    if (touchpoint !== undefined && !entry.touchpoints.has(touchpoint))
      throw problem('request.invalid', `There is no touchpoint "${touchpoint}".`)
  },
})
const actor = { kind: 'key', id: 'k', name: 'Key' } as const

test('what a team writes down is made, changed upon what was seen, and deleted', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const given = { entry, kind, actor }
  const quick = { id: 'quick', text: 'We answer at once.' }
  await database.write((tx) => createRecord(tx, { ...given, definition: quick }, 1))
  const again = database.write((tx) => createRecord(tx, { ...given, definition: quick }, 2))
  await expect(again).rejects.toMatchObject({ code: 'record.exists' })
  const nowhere = { id: 'other', text: 'Everywhere.', touchpoint: 'nowhere' }
  await expect(
    database.write((tx) => createRecord(tx, { ...given, definition: nowhere }, 2)),
  ).rejects.toMatchObject({ code: 'request.invalid' })
  const definition = { id: 'quick', text: 'We answer within an hour.' }
  const late = { ...given, definition, precondition: { ifMatch: '"another"' } }
  await expect(database.write((tx) => changeRecord(tx, late, 3))).rejects.toMatchObject({
    code: 'edit.outdated',
  })
  await database.write((tx) => changeRecord(tx, { ...late, precondition: {} }, 4))
  expect(await database.read((tx) => listRecords(tx, 'shop', kind))).toEqual([
    { definition, createdAt: 1, updatedAt: 4 },
  ])
  expect(await database.read((tx) => pageRecords(tx, 'shop', kind, { limit: 1 }))).toEqual({
    items: [definition],
  })
  await database.write((tx) => deleteRecord(tx, { ...given, id: 'quick', precondition: {} }, 5))
  expect(await database.read((tx) => findRecord(tx, 'shop', kind, 'quick'))).toBeUndefined()
  await expect(database.read((tx) => readRecord(tx, 'shop', kind, 'quick'))).rejects.toMatchObject({
    code: 'record.unknown',
  })
})
