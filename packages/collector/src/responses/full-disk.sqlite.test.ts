import { expect, test } from 'vitest'
import { clientOf } from '../database/sqlite/client.ts'
import { aCompletedResponse, aWorld, jsonOf, type World } from '../testing/world.ts'
import { exportResponses } from './export-responses.ts'

const stored = ({ database }: World) => Array.fromAsync(exportResponses(database, 'shop'))

test('on a full disk nothing is acknowledged, and all goes on when there is space again', async () => {
  const world = await aWorld()
  const setMaximum = (pages: number) =>
    world.database.write(async (tx) => clientOf(tx).pragma(`max_page_count = ${pages}`))
  await setMaximum(1)
  const many = Array.from({ length: 100 }, () => aCompletedResponse(9, { traits: { note: 'x'.repeat(500) } }))
  const refused = await world.send(many)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await jsonOf(refused)).toMatchObject({ code: 'server.busy' })
  expect(await stored(world)).toEqual([])
  await setMaximum(1_000_000)
  expect((await world.send(many)).status).toBe(202)
  expect(await stored(world)).toHaveLength(100)
})
