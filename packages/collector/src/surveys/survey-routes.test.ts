import { describe, expect, test } from 'vitest'
import { aStudio, codeOf } from '../testing/studio.ts'
import { aCompletedResponse, jsonOf } from '../testing/world.ts'

const delivery = { path: { surveyId: 'delivery' } }
const checkout = { path: { surveyId: 'checkout' } }
const whole = {
  name: 'After delivery',
  touchpoints: ['parcel.arrived'],
  questions: [{ id: 'score', kind: 'nps' as const, wording: { en: 'How likely?' } }],
  thanks: { en: 'Thanks' },
}

async function asked({ config }: Awaited<ReturnType<typeof aStudio>>) {
  return (await config()).surveys.map(({ id, version }) => `${id} ${version}`)
}

test('a survey is drafted, published, paused, resumed, archived and restored', async () => {
  const studio = await aStudio()
  const { call, wait, acts } = studio
  const { data: draft } = await call('POST /v1/surveys', { body: { id: 'delivery', ...whole } })
  expect(draft).toMatchObject({ surveyId: 'delivery', savedAt: '2026-11-23T12:00:00.000Z', issues: [] })
  expect(await asked(studio)).toEqual(['checkout 1', 'support 1'])

  wait(1)
  const { data: published } = await call('POST /v1/surveys/:surveyId/publish', delivery)
  expect(published).toMatchObject({
    id: 'delivery',
    status: 'published',
    version: 1,
    publishedAt: '2026-11-23T12:00:00.001Z',
    hasDraft: false,
    definition: { ...whole, id: 'delivery', version: 1 },
  })
  const moves = ['pause', 'pause', 'resume', 'archive', 'restore', 'resume'] as const
  const seen: unknown[] = [await asked(studio)]
  for (const move of moves) {
    wait(1)
    const { data } = await call(`POST /v1/surveys/:surveyId/${move}`, delivery)
    seen.push([data.status, (await asked(studio)).length])
  }
  expect(seen).toEqual([
    ['checkout 1', 'delivery 1', 'support 1'],
    ['paused', 2],
    ['paused', 2],
    ['published', 3],
    ['archived', 2],
    ['paused', 2],
    ['published', 3],
  ])
  expect((await acts()).map(([act]) => act)).toEqual([
    'survey.created',
    'survey.published',
    'survey.paused',
    'survey.resumed',
    'survey.archived',
    'survey.restored',
    'survey.resumed',
  ])
})

test.each([
  ['pause', 'survey.unpublished'],
  ['restore', 'survey.unpublished'],
  ['publish', 'draft.incomplete'],
] as const)('what was never published: %s is refused', async (move, code) => {
  const { call } = await aStudio()
  await call('POST /v1/surveys', { body: { id: 'delivery', name: 'After delivery' } })
  expect(await codeOf(call(`POST /v1/surveys/:surveyId/${move}`, delivery))).toBe(code)
})

test('what is archived is published only after it was restored', async () => {
  const { call } = await aStudio()
  await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: whole })
  await call('POST /v1/surveys/:surveyId/archive', checkout)
  expect(await codeOf(call('POST /v1/surveys/:surveyId/publish', checkout))).toBe('survey.archived')
  await call('POST /v1/surveys/:surveyId/restore', checkout)
  expect(await codeOf(call('POST /v1/surveys/:surveyId/publish', checkout))).toBe('accepted')
})

describe('a published version', () => {
  test('never changes: the next has the next number, whoever gave the one before', async () => {
    const studio = await aStudio()
    const { call, wait } = studio
    const before = (await call('GET /v1/surveys/:surveyId', checkout)).data.definition!
    wait(60_000)
    const { id: _, version: __, ...rest } = before
    await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: { ...rest, thanks: { en: 'Bye' } } })
    await call('POST /v1/surveys/:surveyId/publish', checkout)
    expect(await asked(studio)).toContain('checkout 2')
    const { data } = await call('GET /v1/surveys/:surveyId/versions', checkout)
    expect(data.versions).toEqual([
      { version: 2, publishedAt: '2026-11-23T12:01:00.000Z' },
      { version: 1, publishedAt: '1970-01-01T00:00:00.000Z' },
    ])
    const page = await call('GET /v1/surveys/:surveyId/versions', { ...checkout, query: { limit: 1 } })
    expect(page.data.next).toBe('2')
    const rest2 = await call('GET /v1/surveys/:surveyId/versions', { ...checkout, query: { cursor: '2' } })
    expect(rest2.data).toEqual({ versions: [data.versions[1]] })
    const first = { path: { surveyId: 'checkout', version: 1 } }
    const kept = await call('GET /v1/surveys/:surveyId/versions/:version', first)
    expect(kept.data.definition).toEqual(before)
    const third = { path: { surveyId: 'checkout', version: 3 } }
    expect(await codeOf(call('GET /v1/surveys/:surveyId/versions/:version', third))).toBe(
      'survey.version-unknown',
    )
  })

  test('that no longer asks still takes the answers that are on their way', async () => {
    const { call, send, read } = await aStudio()
    const response = aCompletedResponse(9)
    await call('POST /v1/surveys/:surveyId/pause', checkout)
    expect(await jsonOf(await send([response]))).toMatchObject({ accepted: 1 })
    await call('POST /v1/surveys/:surveyId/archive', checkout)
    const late = { ...response, sequence: 2, answers: { recommend: { value: 0, sequence: 2 } } }
    expect(await jsonOf(await send([late]))).toMatchObject({ accepted: 1 })
    expect(await jsonOf(await read('/v1/reports/score'))).toMatchObject({ n: 1, score: -100 })
  })
})

test('the difference says what changed, whose series breaks, and who else is asked', async () => {
  const { call, wait, acts } = await aStudio()
  const {
    id: _,
    version: __,
    ...before
  } = (await call('GET /v1/surveys/:surveyId', checkout)).data.definition!
  const [recommend, reason] = before.questions
  const body = {
    ...before,
    touchpoints: ['checkout.paid'],
    questions: [{ ...recommend!, wording: { en: 'How probable …?' } }, reason!],
  }
  const changed = {
    changes: [
      { path: '/touchpoints', before: ['checkout.paid', 'parcel.arrived'], after: ['checkout.paid'] },
      { path: '/questions/recommend/wording/en', before: 'How likely …?', after: 'How probable …?' },
    ],
    breaks: [{ questionId: 'recommend', reasons: ['wording'] }],
    population: ['touchpoints'],
  }
  await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body })
  const diff = (from: number, to: number | 'draft') =>
    call('GET /v1/surveys/:surveyId/diff', { ...checkout, query: { from, to } })
  expect((await diff(1, 'draft')).data).toEqual({ from: 1, to: 'draft', ...changed })
  wait(1)
  await call('POST /v1/surveys/:surveyId/publish', checkout)
  expect((await diff(1, 2)).data).toEqual({ from: 1, to: 2, ...changed })
  expect((await diff(2, 2)).data).toMatchObject({ changes: [], breaks: [], population: [] })
  expect(await codeOf(diff(1, 'draft'))).toBe('draft.unknown')
  expect(await codeOf(diff(1, 3))).toBe('survey.version-unknown')
  const paths = ['/touchpoints', '/questions/recommend/wording/en']
  expect((await acts()).at(-1)).toEqual(['survey.published', 'checkout', { version: 2, paths }])
})

test('the list goes on page by page, without what is archived unless it is asked for', async () => {
  const { call } = await aStudio()
  await call('POST /v1/surveys', { body: { id: 'delivery', name: 'After delivery' } })
  await call('PUT /v1/surveys/:surveyId/draft', { ...checkout, body: whole })
  await call('POST /v1/surveys/:surveyId/archive', { path: { surveyId: 'support' } })
  const list = async (query: NonNullable<Parameters<typeof call<'GET /v1/surveys'>>[1]>['query'] = {}) => {
    const { data } = await call('GET /v1/surveys', { query })
    return [data.surveys.map(({ id, status, hasDraft }) => `${id} ${status} ${hasDraft}`), data.next]
  }
  expect(await list()).toEqual([['checkout published true', 'delivery draft true'], undefined])
  expect(await list({ limit: 1 })).toEqual([['checkout published true'], 'checkout'])
  expect(await list({ limit: 1, cursor: 'checkout' })).toEqual([['delivery draft true'], undefined])
  expect(await list({ cursor: 'delivery' })).toEqual([[], undefined])
  expect(await list({ status: 'draft' })).toEqual([['delivery draft true'], undefined])
  expect(await list({ status: 'published' })).toEqual([['checkout published true'], undefined])
  expect(await list({ status: 'archived' })).toEqual([['support archived false'], undefined])
})
