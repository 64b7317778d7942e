import { expect, test } from 'vitest'
import type { Admission } from '../access/create-admit.ts'
import type { Database } from '../database/open-database.ts'
import { aCompletedResponse, aResponse, aWorld, jsonOf, programme } from '../testing/world.ts'
import { createLiveFeed, type LiveFeed } from './live-feed.ts'
import { createWatchRoutes } from './watch-routes.ts'

test('the stream tells of each save that changed a response', async () => {
  const world = await aWorld()
  const stream = (await world.read('/v1/responses/stream'))
    .body!.pipeThrough(new TextDecoderStream())
    .getReader()
  await stream.read()
  const shown = aResponse()
  const completed = aCompletedResponse(3, { id: shown.id, shownAt: shown.shownAt })
  completed.answers.reason = { value: 'Slow', sequence: 2 }
  for (const save of [shown, shown, completed]) await world.send([save])
  let text = ''
  while ((text.match(/event: response/g)?.length ?? 0) < 2) text += (await stream.read()).value
  const events = [...text.matchAll(/data: (.*)/g)].map(([, data]) => JSON.parse(data!))
  expect(events).toMatchObject([
    { id: shown.id, state: 'shown', score: null, comment: null, touchpoint: { name: 'Order paid' } },
    { id: shown.id, state: 'completed', score: { metric: 'nps', value: 3 }, comment: 'Slow' },
  ])
  await stream.cancel()
})

test('the newest answers come first; a prompt without an answer is none', async () => {
  const world = await aWorld()
  const first = aCompletedResponse(3, {
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    touchpoint: 'parcel.arrived',
  })
  const second = aCompletedResponse(9)
  await world.send([second, first, aResponse()])
  const idsOf = async (query: string) => {
    const { responses } = await jsonOf(await world.read(`/v1/responses/recent?${query}`))
    return responses.map(({ id }: { id: string }) => id)
  }
  expect(await idsOf('limit=5')).toEqual([second.id, first.id])
  expect(await idsOf('limit=1')).toEqual([second.id])
  expect(await idsOf('touchpoint=parcel.arrived')).toEqual([first.id])
})

test('asking for the head of the stream watches nothing', async () => {
  const { routes, watchers } = aFeed()
  const answer = await routes.request('/stream', { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  expect(watchers()).toBe(0)
})

test('whoever watches but does not read is let go, and nothing is kept for them', async () => {
  const { routes, feed, watchers } = aFeed()
  const stream = (await routes.request('/stream')).body!.getReader()
  await stream.read()
  expect(watchers()).toBe(1)
  for (let change = 0; change < 20_000; change += 1) feed.announce({ kind: 'changed' })
  expect(watchers()).toBe(0)
  let read = 0
  while (!(await stream.read()).done) read += 1
  expect(read).toBeLessThan(10_001)
})

/** The routes with a feed of their own, to which anybody is admitted. */
function aFeed() {
  const feed = createLiveFeed()
  let watching = 0
  const liveFeed: LiveFeed = {
    announce: feed.announce,
    subscribe(listener) {
      watching += 1
      const unsubscribe = feed.subscribe(listener)
      return () => {
        watching -= 1
        unsubscribe()
      }
    },
  }
  const admission = { admit: async () => ({ entry: { project: programme.project } }) } as unknown as Admission
  const routes = createWatchRoutes({ database: {} as Database, admission, liveFeed })
  return { feed, routes, watchers: () => watching }
}
