import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'
import { aCompletedResponse } from '../testing/world.ts'

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
  const changedAt = { order: '2026-11-23T12:00:00.000Z' }
  expect(page).toEqual({ journeys: [journey], changedAt, next: 'order' })

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

test('what a map was is kept with its date, and compared with what it is now', async () => {
  const { call, wait } = await aStudio()
  await call('POST /v1/journeys', { body: journey })
  wait(86_400_000)
  const body = { ...journey, stages: journey.stages.toReversed() }
  await call('PUT /v1/journeys/:journeyId', { ...order, body })
  await call('PUT /v1/journeys/:journeyId', { ...order, body })
  const { versions } = (await call('GET /v1/journeys/:journeyId/versions', order)).data
  expect(versions).toEqual([
    { version: 2, at: '2026-11-24T12:00:00.000Z', journey: body },
    { version: 1, at: '2026-11-23T12:00:00.000Z', journey },
  ])
  const diff = await call('GET /v1/journeys/:journeyId/diff', { ...order, query: { version: 1 } })
  expect(diff.data).toMatchObject({
    from: { version: 1, at: '2026-11-23T12:00:00.000Z' },
    to: { version: null },
    changes: [
      { kind: 'stage-moved', stage: 'Buying', from: 1, to: 2 },
      { kind: 'touchpoint-moved', touchpoint: 'checkout.paid', to: { stage: 'Buying', place: 2 } },
    ],
  })
  await call('DELETE /v1/journeys/:journeyId', order)
  await call('POST /v1/journeys', { body: journey })
  expect((await call('GET /v1/journeys/:journeyId/versions', order)).data.versions).toHaveLength(1)
})

test('a to-be is compared with the as-is that it comes from', async () => {
  const { call } = await aStudio()
  await call('POST /v1/journeys', { body: journey })
  const toBe = {
    ...journey,
    id: 'order-to-be',
    state: 'to-be' as const,
    comesFrom: 'order',
    stages: [journey.stages[0]!],
  }
  await call('POST /v1/journeys', { body: toBe })
  const diff = (id: string) => call('GET /v1/journeys/:journeyId/diff', { path: { journeyId: id } })
  expect((await diff('order-to-be')).data).toMatchObject({
    from: { id: 'order' },
    to: { id: 'order-to-be' },
    changes: [
      { kind: 'stage-removed', stage: 'Receiving' },
      { kind: 'touchpoint-removed', touchpoint: 'parcel.arrived' },
    ],
  })
  expect(await codeOf(diff('order'))).toBe('request.invalid')
  expect(await codeOf(call('POST /v1/journeys', { body: { ...journey, id: 'x', comesFrom: 'order' } }))).toBe(
    'request.invalid',
  )
})

test('a map is validated once customers have confirmed each of its touchpoints', async () => {
  const { call, send } = await aStudio()
  const validated = {
    ...journey,
    confirmedBy: 2,
    status: 'validated' as const,
    stages: [journey.stages[0]!],
  }
  await send([aCompletedResponse(9)])
  expect(await codeOf(call('POST /v1/journeys', { body: validated }))).toBe('journey.not-confirmed')
  await send([aCompletedResponse(4)])
  expect((await call('POST /v1/journeys', { body: validated })).status).toBe(201)
  const longer = { ...validated, stages: journey.stages }
  expect(await codeOf(call('PUT /v1/journeys/:journeyId', { ...order, body: longer }))).toBe(
    'journey.not-confirmed',
  )
  await call('PUT /v1/touchpoints/:key', {
    path: { key: 'parcel.arrived' },
    body: { key: 'parcel.arrived', name: 'Reviews', kind: 'indirect' },
  })
  expect((await call('PUT /v1/journeys/:journeyId', { ...order, body: longer })).status).toBe(200)
})
