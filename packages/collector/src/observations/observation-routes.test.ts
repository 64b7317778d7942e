import { expect, test } from 'vitest'
import { createClient } from '../client/create-client.ts'
import { aStudio, codeOf } from '../testing/studio.ts'

const review = {
  kind: 'review',
  source: 'maps',
  externalId: 'r1',
  at: '2026-05-01T10:00:00.000Z',
  touchpoint: 'checkout.paid',
  text: 'Quick.',
  score: { value: 5, min: 1, max: 5 },
} as const

test('what another system sends is kept once, what does not fit is named, and a dry run keeps nothing', async () => {
  const { call } = await aStudio()
  const nowhere = { ...review, externalId: 'r2', touchpoint: 'nowhere' }
  const offScale = { ...review, externalId: 'r3', score: { value: 6, min: 1, max: 5 } }
  const body = { observations: [review, nowhere, offScale] }
  const rejected = [
    {
      index: 1,
      externalId: 'r2',
      detail: 'touchpoint: there is no "nowhere"; make it, or write another key',
    },
    { index: 2, externalId: 'r3', detail: 'score: stay on the scale' },
  ]
  const tried = await call('POST /v1/observations', { query: { dryRun: 'true' }, body })
  expect(tried.data).toEqual({ added: 1, changed: 0, unchanged: 0, rejected })
  expect((await call('GET /v1/observations', {})).data).toEqual({ observations: [] })
  expect((await call('POST /v1/observations', { body })).data).toEqual(tried.data)
  const again = { observations: [review, { ...review, externalId: 'r4' }] }
  expect((await call('POST /v1/observations', { body: again })).data).toMatchObject({
    added: 1,
    unchanged: 1,
  })
  const { data } = await call('GET /v1/observations', { query: { kind: 'review', limit: 1 } })
  expect(data.observations).toHaveLength(1)
  const behind = await call('GET /v1/observations', { query: { kind: 'review', cursor: data.next! } })
  expect(behind.data.observations).toHaveLength(1)
})

test('who may not know people sees what was said, not of whom', async () => {
  const { call, url } = await aStudio()
  await call('POST /v1/observations', { body: { observations: [{ ...review, personId: 'ana' }] } })
  const wanted = { name: 'Screen', scopes: ['responses:read' as const] }
  const { data } = await call('POST /v1/keys', { query: { project: 'shop' }, body: wanted })
  const screen = createClient({ url, key: data.key })
  const seen = await screen.call('GET /v1/observations', {})
  expect(seen.data.observations[0]).toMatchObject({ text: 'Quick.' })
  expect(seen.data.observations[0]).not.toHaveProperty('personId')
  expect(await codeOf(screen.call('GET /v1/observations', { query: { person: 'ana' } }))).toBe(
    'access.denied',
  )
  expect((await call('GET /v1/observations', { query: { person: 'ana' } })).data.observations).toHaveLength(1)
})
