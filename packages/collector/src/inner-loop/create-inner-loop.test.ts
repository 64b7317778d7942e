import { expect, test } from 'vitest'
import { createInnerLoop } from './create-inner-loop.ts'
import { createLiveFeed } from '../responses/live-feed.ts'
import { createReceiveResponses } from '../responses/receive-responses.ts'
import { createDirectory } from '../projects/directory.ts'
import { aDatabase, aResponse } from '../testing/world.ts'

test('a watcher that fails is logged, and holds up no response', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const liveFeed = createLiveFeed()
  liveFeed.subscribe(() => {
    throw new Error('broken watcher')
  })
  const logged: string[] = []
  const { within, after } = createInnerLoop({
    liveFeed,
    log: (line) => logged.push(line),
    clock: Date.now,
    onDeliveries: () => {},
  })
  const receive = createReceiveResponses(database, after, within)
  const arrive = () => receive([{ entry, survey: entry.published[0]!, response: aResponse(), receivedAt: 0 }])
  expect((await arrive())[0]!.outcome).toBe('added')
  expect((await arrive())[0]!.outcome).toBe('added')
  expect(logged).toEqual([
    expect.stringContaining('broken watcher'),
    expect.stringContaining('broken watcher'),
  ])
})
