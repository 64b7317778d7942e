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
