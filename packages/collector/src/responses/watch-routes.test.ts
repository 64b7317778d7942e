import { expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, jsonOf } from '../testing/world.ts'

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

test('the newest responses come first', async () => {
  const world = await aWorld()
  const [first, second] = [aResponse({ id: '01890a5d-ac96-774b-bcce-b302099a8057' }), aResponse()]
  await world.send([second, first])
  const { responses } = await jsonOf(await world.read('/v1/responses/recent?limit=5'))
  expect(responses.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
})
