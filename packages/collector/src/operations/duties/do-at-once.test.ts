import { expect, test } from 'vitest'
import { responseTags } from '../../database/tables.ts'
import { aDatabase } from '../../testing/world.ts'
import type { Duty } from './create-duties.ts'
import { doAtOnce } from './do-at-once.ts'

const HOUR_MS = 3_600_000
const hourly: Duty = { name: 'hourly', firstAt: (now) => now, nextAt: (now) => now + HOUR_MS }

test('of several who look at once one does it, each time that it is due', async () => {
  const database = await aDatabase()
  const done: number[] = []
  for (let now = HOUR_MS; now <= 8 * HOUR_MS; now += HOUR_MS) {
    const looks = Array.from({ length: 5 }, () =>
      doAtOnce(database, hourly, now, async (_, dueAt) => void done.push(dueAt)),
    )
    expect((await Promise.all(looks)).filter(Boolean)).toHaveLength(1)
    expect(await doAtOnce(database, hourly, now + HOUR_MS - 1, async () => {})).toBe(false)
  }
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((hour) => hour * HOUR_MS))
})

test('work that fails leaves nothing behind, and is still due', async () => {
  const database = await aDatabase()
  const tags = () => database.read((tx) => tx.select().from(responseTags))
  const failing = doAtOnce(database, hourly, 1, async (tx) => {
    const actor = { kind: 'rule', id: 'r', name: 'R' } as const
    await tx.insert(responseTags).values({ projectId: 'shop', responseId: 'r', tag: 't', actor, at: 1 })
    throw new Error('no room')
  })
  await expect(failing).rejects.toThrow('no room')
  expect(await tags()).toEqual([])
  expect(await doAtOnce(database, hourly, 1, async () => {})).toBe(true)
})
