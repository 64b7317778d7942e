import { Programme } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { type Client, createClient } from '../client/create-client.ts'
import { createAdminKey } from '../keys/admin-keys.ts'
import { aStudio, codeOf } from '../testing/studio.ts'

const shop = { path: { projectId: 'shop' } }
const market = { id: 'market', key: 'pk_market', name: 'Market' }

/** A key that may do less, and its client. */
async function aHolder(
  { url, database, now }: Awaited<ReturnType<typeof aStudio>>,
  limits: Parameters<typeof createAdminKey>[2],
) {
  return createClient({ url, key: await database.write((tx) => createAdminKey(tx, now(), limits)) })
}

async function idsFor(client: Client, query = {}) {
  const { data } = await client.call('GET /v1/projects', { query })
  return [data.projects.map(({ id }) => id), data.next]
}

test('a project is made, and can be sent to at once', async () => {
  const { call, url, acts } = await aStudio()
  const { status, data } = await call('POST /v1/projects', { body: market })
  expect([status, data]).toMatchObject([201, { ...market, timeZone: 'UTC', origins: [] }])
  expect((await fetch(`${url}/v1/widget/pk_market`)).status).toBe(200)
  expect(await acts('market')).toEqual([['project.created', 'market', {}]])
  expect(await codeOf(call('POST /v1/projects', { body: market }))).toBe('project.exists')
  const other = { ...market, id: 'other' }
  expect(await codeOf(call('POST /v1/projects', { body: other }))).toBe('project.key-taken')
})

test('everybody who is signed in sees the projects that they may enter, page by page', async () => {
  const studio = await aStudio()
  const { call } = studio
  await call('POST /v1/projects', { body: market })
  expect(await idsFor({ call })).toEqual([['market', 'shop'], undefined])
  expect(await idsFor({ call }, { limit: 1 })).toEqual([['market'], 'market'])
  expect(await idsFor({ call }, { limit: 1, cursor: 'market' })).toEqual([['shop'], undefined])
  expect(await idsFor(await aHolder(studio, { projectId: 'shop', scopes: ['people:read'] }))).toEqual([
    ['shop'],
    undefined,
  ])
})

test('whoever may enter one project makes no other, and learns nothing of it', async () => {
  const studio = await aStudio()
  const { call } = studio
  await call('POST /v1/projects', { body: market })
  const manager = await aHolder(studio, { projectId: 'shop', scopes: ['programme:read', 'programme:write'] })
  const path = { projectId: 'market' }
  expect(await codeOf(manager.call('POST /v1/projects', { body: { ...market, id: 'x' } }))).toBe(
    'access.denied',
  )
  expect(await codeOf(manager.call('GET /v1/projects/:projectId', { path }))).toBe('project.unknown')
  expect(await codeOf(manager.call('PATCH /v1/projects/:projectId', { path, body: {} }))).toBe(
    'project.unknown',
  )
  const reader = await aHolder(studio, { projectId: 'shop', scopes: ['programme:read'] })
  expect(await codeOf(reader.call('PATCH /v1/projects/:projectId', { ...shop, body: {} }))).toBe(
    'access.denied',
  )
  expect(await codeOf(reader.call('GET /v1/projects/:projectId', shop))).toBe('accepted')
})

describe('a change of a project', () => {
  test('says only what becomes different', async () => {
    const { call, acts } = await aStudio()
    const { data: before } = await call('GET /v1/projects/:projectId', shop)
    const change = { pace: { afterAnswerDays: 30 }, retention: { textsDays: 90 } }
    const { data } = await call('PATCH /v1/projects/:projectId', { ...shop, body: change })
    expect(data).toEqual({
      ...before,
      pace: { ...before.pace, afterAnswerDays: 30 },
      retention: { textsDays: 90 },
    })
    const back = { pace: { afterAnswerDays: 90 }, retention: null }
    expect((await call('PATCH /v1/projects/:projectId', { ...shop, body: back })).data).toEqual(before)
    expect(await acts()).toEqual([
      ['project.changed', 'shop', { paths: ['/pace/afterAnswerDays', '/retention'] }],
      ['project.changed', 'shop', { paths: ['/pace/afterAnswerDays', '/retention'] }],
    ])
  })

  test('to a new key counts at once', async () => {
    const { call, url } = await aStudio()
    const statuses = () =>
      Promise.all(['pk_shop', 'pk_new'].map(async (key) => (await fetch(`${url}/v1/widget/${key}`)).status))
    expect(await statuses()).toEqual([200, 401])
    await call('PATCH /v1/projects/:projectId', { ...shop, body: { key: 'pk_new' } })
    expect(await statuses()).toEqual([401, 200])
  })

  test.each<[string, object, string]>([
    ['of its id', { id: 'other' }, 'request.invalid'],
    ['with a misspelt member', { nmae: 'Shop' }, 'request.invalid'],
    ['with a misspelt member further in', { pace: { afterAnswerDay: 3 } }, 'request.invalid'],
    ['that leaves it without a name', { name: null }, 'request.invalid'],
    ['to a time zone that there is not', { timeZone: 'Europe/Nowhere' }, 'request.invalid'],
    ['to the key of another', { key: 'pk_market' }, 'project.key-taken'],
  ])('%s is refused, and changes nothing', async (_, body, code) => {
    const { call } = await aStudio()
    await call('POST /v1/projects', { body: market })
    const before = await call('GET /v1/projects/:projectId', shop)
    expect(await codeOf(call('PATCH /v1/projects/:projectId', { ...shop, body }))).toBe(code)
    expect(await call('GET /v1/projects/:projectId', shop)).toEqual(before)
  })

  test('upon what somebody else changed meanwhile is refused', async () => {
    const { call } = await aStudio()
    const { etag } = await call('GET /v1/projects/:projectId', shop)
    const rename = (name: string) =>
      call('PATCH /v1/projects/:projectId', { ...shop, body: { name }, ifMatch: etag })
    const outcomes = await Promise.all([codeOf(rename('One')), codeOf(rename('Two'))])
    expect(outcomes.sort()).toEqual(['accepted', 'edit.outdated'])
  })
})

async function aBusyStudio() {
  const studio = await aStudio()
  const { call } = studio
  await call('POST /v1/touchpoints', { body: { key: 'old', name: 'Old', archived: true } })
  const stages = [{ id: 'all', name: 'All', touchpoints: ['checkout.paid', 'old'] }]
  await call('POST /v1/journeys', { body: { id: 'order', name: 'Order', stages } })
  await call('POST /v1/surveys/:surveyId/pause', { path: { surveyId: 'support' } })
  await call('POST /v1/surveys', { body: { id: 'draft', name: 'A draft' } })
  return studio
}

describe('the programme', () => {
  test('that is exported and applied changes nothing', async () => {
    const { call, acts } = await aBusyStudio()
    const before = await call('GET /v1/projects/:projectId/programme', shop)
    expect(before.data).toMatchObject({
      surveyStates: { support: 'paused' },
      surveys: [{ id: 'checkout' }, { id: 'support' }],
      touchpoints: [{ key: 'checkout.paid' }, { key: 'old', archived: true }, { key: 'parcel.arrived' }],
      journeys: [{ id: 'order' }],
    })
    const actsBefore = await acts()
    const applied = await call('PUT /v1/projects/:projectId/programme', { ...shop, body: before.data })
    expect(applied).toEqual(before)
    expect(await call('GET /v1/projects/:projectId/programme', shop)).toEqual(before)
    expect(await acts()).toEqual(actsBefore)
    expect(Programme.parse(before.data)).toEqual(before.data)
  })

  test('moves to another collector as it is', async () => {
    const { data } = await (await aBusyStudio()).call('GET /v1/projects/:projectId/programme', shop)
    const other = await aStudio()
    await other.call('PUT /v1/projects/:projectId/programme', { ...shop, body: data })
    expect((await other.call('GET /v1/projects/:projectId/programme', shop)).data).toEqual(data)
  })

  test('is applied to the project in the address, upon what was read', async () => {
    const { call, acts } = await aStudio()
    const { data, etag } = await call('GET /v1/projects/:projectId/programme', shop)
    const put = (change: object, ifMatch?: string) =>
      codeOf(
        call('PUT /v1/projects/:projectId/programme', { ...shop, ifMatch, body: { ...data, ...change } }),
      )
    expect(await put({ project: { ...data.project, id: 'market' } })).toBe('request.invalid')
    expect(await put({ surveys: [{ ...data.surveys[0]!, delayMs: 5 }] })).toBe('survey.version-immutable')
    expect(await put({ project: { ...data.project, name: 'Store' } }, etag)).toBe('accepted')
    expect(await put({ project: { ...data.project, name: 'Stall' } }, etag)).toBe('edit.outdated')
    expect(await acts()).toEqual([['programme.applied', 'shop', { paths: ['/project/name'] }]])
  })

  test.each([
    ['survey', { surveyStates: { nothing: 'paused' } }],
    [
      'touchpoint',
      { journeys: [{ id: 'a', name: 'A', stages: [{ id: 's', name: 'S', touchpoints: ['nowhere'] }] }] },
    ],
  ])('with a %s that it does not declare is refused', async (_, change: object) => {
    const { call } = await aStudio()
    const { data } = await call('GET /v1/projects/:projectId/programme', shop)
    const body = { ...data, ...change }
    expect(await codeOf(call('PUT /v1/projects/:projectId/programme', { ...shop, body }))).toBe(
      'request.invalid',
    )
  })
})
