import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'

const order = { path: { journeyId: 'order' } }
const journey = {
  id: 'order',
  name: 'From order to parcel',
  persona: 'Somebody who buys for the first time',
  state: 'as-is' as const,
  stages: [
    { id: 'buy', name: 'Buying', touchpoints: ['checkout.paid'] },
    { id: 'receive', name: 'Receiving', touchpoints: ['parcel.arrived'] },
  ],
}

test('a journey is made, listed, changed and deleted', async () => {
  const { call, wait } = await aStudio()
  const made = await call('POST /v1/journeys', { body: journey })
  expect([made.status, made.data]).toEqual([201, journey])
  expect(await codeOf(call('POST /v1/journeys', { body: journey }))).toBe('journey.exists')
  await call('POST /v1/journeys', { body: { ...journey, id: 'return' } })
  const page = (await call('GET /v1/journeys', { query: { limit: 1 } })).data
  expect(page).toEqual({ journeys: [journey], next: 'order' })

  wait(1)
  const body = { ...journey, stages: journey.stages.toReversed() }
  const changed = await call('PUT /v1/journeys/:journeyId', { ...order, body, ifMatch: made.etag })
  expect((await call('GET /v1/journeys/:journeyId', order)).data).toEqual(body)
  const late = { ...order, ifMatch: made.etag }
  expect(await codeOf(call('PUT /v1/journeys/:journeyId', { ...late, body }))).toBe('edit.outdated')
  expect(await codeOf(call('DELETE /v1/journeys/:journeyId', late))).toBe('edit.outdated')
  wait(1)
  await call('DELETE /v1/journeys/:journeyId', { ...order, ifMatch: changed.etag })
  expect(await codeOf(call('GET /v1/journeys/:journeyId', order))).toBe('journey.unknown')
  const { data } = await call('GET /v1/audit', { query: { subject: 'order' } })
  expect(data.acts.map(({ act, details }) => [act, details])).toEqual([
    ['journey.deleted', {}],
    ['journey.changed', { paths: ['/stages'] }],
    ['journey.created', {}],
  ])
})

test.each([
  ['an unknown touchpoint', [{ id: 'a', name: 'A', touchpoints: ['nowhere'] }], 'journey.touchpoint-unknown'],
  [
    'two stages with one id',
    [
      { id: 'a', name: 'A', touchpoints: [] },
      { id: 'a', name: 'B', touchpoints: [] },
    ],
    'request.invalid',
  ],
  ['a misspelt member', [{ id: 'a', name: 'A', touchpoints: [], nmae: 'B' }], 'request.invalid'],
])('a journey with %s is refused', async (_, stages, code) => {
  const { call } = await aStudio()
  expect(await codeOf(call('POST /v1/journeys', { body: { ...journey, stages } }))).toBe(code)
  await call('POST /v1/journeys', { body: journey })
  expect(await codeOf(call('PUT /v1/journeys/:journeyId', { ...order, body: { ...journey, stages } }))).toBe(
    code,
  )
})
