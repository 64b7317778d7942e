import { expect, test } from 'vitest'
import { StoreUnavailable } from '../database/open-database.ts'
import { aDatabase, aWorld } from '../testing/world.ts'

test('a collector that works is healthy and ready', async () => {
  const { url } = await aWorld()
  for (const path of ['/healthz', '/readyz']) {
    const answer = await fetch(url + path)
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-store'])
  }
})

test('where nothing can be kept it is healthy, but not ready', async () => {
  const database = await aDatabase()
  let isFull = false
  const { url } = await aWorld({
    database: {
      ...database,
      store: (work) =>
        isFull ? Promise.reject(new StoreUnavailable('database or disk is full')) : database.store(work),
    },
  })
  isFull = true
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const answer = await fetch(`${url}/readyz`)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
})

test('on a full disk it is not ready, though nothing has been sent yet', async () => {
  const database = await aDatabase()
  const { url } = await aWorld({
    database: { ...database, bytes: () => ({ ...database.bytes(), free: 0 }) },
  })
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
})
