import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { counts, responses } from '../database/tables.ts'
import { jsonOf } from '../testing/world.ts'
import { aSaveOf, anOffice, identified, MARKS } from './testing.ts'

test('nothing that identifies an employee is in any file of the database', async () => {
  const { send, database, stop } = await anOffice()
  const saves = [2, 9, 10].map((enps, at) =>
    aSaveOf('pulse', { enps, promise: 4 }, { ...identified(), visitorId: `${MARKS.visitor}-${at}` }),
  )
  const said = aSaveOf('guess', { guess: 9, why: 'Call olga@shop.example' }, identified())
  // As the widget does it: shown, begun, sent; and once more, as the acknowledgement was lost.
  for (const save of [...saves, said]) {
    const shown = await send([{ ...save, sequence: 0, state: 'shown', answers: {} }])
    expect(shown.status).toBe(202)
    expect(await jsonOf(await send([save, save]))).toEqual({ accepted: 2, rejected: [] })
  }
  expect(await database.read((tx) => tx.select().from(responses))).toEqual([])
  expect(await database.read((tx) => tx.select().from(counts))).toEqual([])
  await stop()
  const folder = dirname(database.file!)
  const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
  expect(bytes.includes('[e-mail]')).toBe(true)
  const forbidden = [...Object.values(MARKS), 'olga', said.id, ...saves.map(({ id }) => id)]
  expect(forbidden.filter((text) => bytes.includes(text))).toEqual([])
})
