import { expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'
import { aCompletedResponse, jsonOf } from '../testing/world.ts'

const paid = { path: { key: 'checkout.paid' } }
const signals = [{ on: 'page' as const, page: { startsWith: '/paid' } }]

test('a touchpoint is made, and changed as a whole', async () => {
  const { call, wait, acts } = await aStudio()
  const made = { key: 'pricing.seen', name: 'Pricing', owner: 'ana@shop.example', expectation: 8 }
  const { data, status } = await call('POST /v1/touchpoints', { body: made })
  expect([status, data]).toEqual([201, { ...made, channel: 'web' }])
  expect(await codeOf(call('POST /v1/touchpoints', { body: made }))).toBe('touchpoint.exists')

  wait(1)
  const changed = { key: 'pricing.seen', name: 'Prices', channel: 'app' as const, expectation: 8 }
  const seen = { path: { key: 'pricing.seen' } }
  await call('PUT /v1/touchpoints/:key', { ...seen, body: changed })
  await call('PUT /v1/touchpoints/:key', { ...seen, body: changed })
  expect((await call('GET /v1/touchpoints/:key', seen)).data).toEqual(changed)
  expect(await acts()).toEqual([
    ['touchpoint.created', 'pricing.seen', {}],
    ['touchpoint.changed', 'pricing.seen', { paths: expect.any(Array) }],
  ])
  expect((await acts())[1]![2]).toEqual({ paths: expect.arrayContaining(['/name', '/owner', '/channel']) })
})

test('of two people who change it, the one who did not see the other is refused', async () => {
  const { call } = await aStudio()
  const { data, etag } = await call('GET /v1/touchpoints/:key', paid)
  const put = (name: string) =>
    call('PUT /v1/touchpoints/:key', { ...paid, body: { ...data, name }, ifMatch: etag })
  expect(await codeOf(put('Paid'))).toBe('accepted')
  expect(await codeOf(put('Payed'))).toBe('edit.outdated')
  expect((await call('GET /v1/touchpoints/:key', paid)).data.name).toBe('Paid')
})

test('what is archived is neither listed nor told to the widget, but its answers are taken', async () => {
  const { call, wait, config, send, acts } = await aStudio()
  const { data: before } = await call('PUT /v1/touchpoints/:key', {
    ...paid,
    body: { key: 'checkout.paid', name: 'Order paid', signals },
  })
  wait(1)
  expect((await config()).touchpoints).toEqual([{ key: 'checkout.paid', signals }])
  expect((await call('POST /v1/touchpoints/:key/archive', paid)).data).toEqual({ ...before, archived: true })
  await call('POST /v1/touchpoints/:key/archive', paid)

  const { touchpoints, surveys } = await config()
  expect([touchpoints, surveys[0]!.touchpoints]).toEqual([undefined, ['parcel.arrived']])
  const keys = async (archived: 'true' | 'false') =>
    (await call('GET /v1/touchpoints', { query: { archived } })).data.touchpoints.map(({ key }) => key)
  expect([await keys('false'), await keys('true')]).toEqual([
    ['parcel.arrived'],
    ['checkout.paid', 'parcel.arrived'],
  ])
  expect(await jsonOf(await send([aCompletedResponse(9)]))).toEqual({ accepted: 1, rejected: [] })

  wait(1)
  expect((await call('POST /v1/touchpoints/:key/restore', paid)).data).toEqual(before)
  expect((await config()).surveys[0]!.touchpoints).toEqual(['checkout.paid', 'parcel.arrived'])
  expect((await acts()).map(([act]) => act)).toEqual([
    'touchpoint.changed',
    'touchpoint.archived',
    'touchpoint.restored',
  ])
})

test('a survey that would ask at an archived touchpoint is not published', async () => {
  const { call } = await aStudio()
  await call('POST /v1/touchpoints/:key/archive', paid)
  const body = { name: 'Again', touchpoints: ['checkout.paid'], questions: [], thanks: { en: 'Thanks' } }
  const question = { id: 'easy', kind: 'ces' as const, wording: { en: 'Easy?' } }
  const support = { path: { surveyId: 'support' }, body: { ...body, questions: [question] } }
  const { data } = await call('PUT /v1/surveys/:surveyId/draft', support)
  expect(data.issues).toEqual([
    { path: 'touchpoints.0', message: 'the touchpoint "checkout.paid" is archived' },
  ])
})

test.each([
  ['another key than the address', { key: 'parcel.arrived', name: 'Paid' }, '"key"'],
  ['a misspelt member', { key: 'checkout.paid', name: 'Paid', ownr: 'ana@shop.example' }, '"ownr"'],
  ['an owner without an address', { key: 'checkout.paid', name: 'Paid', owner: 'Ana' }, '"owner"'],
])('%s is refused', async (_, body, detail) => {
  const { call } = await aStudio()
  const refused = await call('PUT /v1/touchpoints/:key', { ...paid, body }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'request.invalid', detail: expect.stringContaining(detail) })
})

test('one that is not known cannot be changed', async () => {
  const { call } = await aStudio()
  const nowhere = { path: { key: 'nowhere' } }
  const body = { key: 'nowhere', name: 'Nowhere' }
  expect(await codeOf(call('GET /v1/touchpoints/:key', nowhere))).toBe('touchpoint.unknown')
  expect(await codeOf(call('PUT /v1/touchpoints/:key', { ...nowhere, body }))).toBe('touchpoint.unknown')
  expect(await codeOf(call('POST /v1/touchpoints/:key/archive', nowhere))).toBe('touchpoint.unknown')
})

test('the list goes on page by page', async () => {
  const { call } = await aStudio()
  const first = await call('GET /v1/touchpoints', { query: { limit: 1 } })
  expect(first.data).toMatchObject({ touchpoints: [{ key: 'checkout.paid' }], next: 'checkout.paid' })
  const second = await call('GET /v1/touchpoints', { query: { limit: 1, cursor: first.data.next! } })
  expect(second.data).toMatchObject({ touchpoints: [{ key: 'parcel.arrived' }] })
  expect(second.data.next).toBeUndefined()
})
