import { expect, test } from 'vitest'
import { deliveries, deliveryAttempts } from '../../database/tables.ts'
import { aDatabase } from '../../testing/world.ts'
import { addDeliveries } from './add-deliveries.ts'
import { claimDue } from './claim-due.ts'
import { forgetDeliveries } from './forget-deliveries.ts'
import { recordAttempt } from './record-attempt.ts'

const DAY_MS = 86_400_000

test('what was sent more than 90 days ago goes with its attempts; what is still due stays', async () => {
  const database = await aDatabase()
  const add = (dueAt: number) => {
    const one = {
      projectId: 'shop',
      subject: { kind: 'test' },
      channel: 'mail',
      address: 'a@b.example',
    } as const
    return database.write((tx) => addDeliveries(tx, [{ ...one, dueAt }], 0))
  }
  const [sent] = await add(0)
  const [waiting] = await add(200 * DAY_MS)
  await database.store(async (tx) => {
    const [delivery] = await claimDue(tx, { holder: 'h', now: 0, leaseMs: 1, most: 5 })
    const result = { outcome: 'delivered', reason: 'accepted' } as const
    await recordAttempt(tx, { delivery: delivery!, result, random: () => 0 }, 0)
  })
  const left = () => database.read((tx) => tx.select().from(deliveries))
  expect(await forgetDeliveries(database, 'shop', 90 * DAY_MS)).toBe(0)
  expect((await left()).map(({ id }) => id).sort()).toEqual([sent, waiting].sort())
  expect(await forgetDeliveries(database, 'shop', 90 * DAY_MS + 1)).toBe(1)
  expect((await left()).map(({ id }) => id)).toEqual([waiting])
  expect(await database.read((tx) => tx.select().from(deliveryAttempts))).toEqual([])
})
