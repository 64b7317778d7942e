import { describe, expect, test } from 'vitest'
import { counts } from '../database/tables.ts'
import { aCompletedResponse, aResponse, aWorld, jsonOf } from '../testing/world.ts'
import { traitsOf } from './traits-of.ts'

const at = (day: string) => `${day}T12:00:00.000Z`
const instant = (day: string) => Date.parse(at(day))

const planTaken = (day: string) => ({ plan: { value: null, at: instant(day) } })
const fiftyTraits = (from: number) =>
  Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`t${from + n}`, n]))

async function aKnownWorld(over: Parameters<typeof aWorld>[0] = {}) {
  const world = await aWorld({ clock: () => instant('2026-03-05'), ...over })
  const call = (method: string, path: string, body?: unknown) =>
    fetch(`${world.url}/v1/people${path}`, {
      method,
      headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return { ...world, call }
}

describe('of each trait what came last stands', () => {
  const asked: Parameters<typeof traitsOf>[0] = [
    { shownAt: at('2026-03-04') },
    { shownAt: at('2026-03-03'), traits: { plan: 'pro', seats: 3 } },
    { shownAt: at('2026-03-01'), traits: { plan: 'free', city: 'Porto' } },
  ]

  test('the newest response with traits tells all of them', () => {
    expect(traitsOf(asked, {}).traits).toEqual({ plan: 'pro', seats: 3 })
  })

  test('what was set later takes their place, what was set before does not', () => {
    const set = {
      plan: { value: 'gold', at: instant('2026-03-02') },
      seats: { value: 5, at: instant('2026-03-05') },
      value: { value: 900, at: instant('2026-01-01') },
    }
    expect(traitsOf(asked, set)).toEqual({
      traits: { plan: 'pro', seats: 5, value: 900 },
      traitSources: {
        plan: { from: 'response', at: at('2026-03-03') },
        seats: { from: 'api', at: at('2026-03-05') },
        value: { from: 'api', at: at('2026-01-01') },
      },
    })
  })

  test('what was taken away stays away until a response brings it again', () => {
    expect(traitsOf(asked, planTaken('2026-03-04')).traits).toEqual({ seats: 3 })
    expect(traitsOf(asked, planTaken('2026-03-02')).traits).toEqual({ plan: 'pro', seats: 3 })
  })
})

test('traits are set, changed and taken away, also of somebody who was never asked', async () => {
  const { call } = await aKnownWorld()
  const set = await call('PATCH', '/eva/traits', { traits: { value: 120, tier: 'gold' } })
  expect(await jsonOf(set)).toMatchObject({
    personId: 'eva',
    firstSeenAt: null,
    traits: { value: 120, tier: 'gold' },
    traitSources: { value: { from: 'api', at: at('2026-03-05') } },
    responses: [],
  })
  await call('PATCH', '/eva/traits', { traits: { tier: null } })
  expect((await jsonOf(await call('GET', '/eva'))).traits).toEqual({ value: 120 })
  const exported = await jsonOf(await call('GET', '/eva/export'))
  expect(exported.traits.tier).toEqual({ value: null, at: at('2026-03-05') })
})

test('what is set later moves nothing that was counted', async () => {
  const dimensions = [{ key: 'plan', from: 'traits.plan', values: ['free', 'pro'] }]
  const { call, send, database } = await aKnownWorld({ project: { dimensions } })
  await send([
    aCompletedResponse(9, { personId: 'eva', traits: { plan: 'free' }, shownAt: at('2026-03-01') }),
  ])
  const countsOf = () => database.read((tx) => tx.select().from(counts))
  const before = await countsOf()
  await call('PATCH', '/eva/traits', { traits: { plan: 'pro' } })
  expect((await jsonOf(await call('GET', '/eva'))).traits).toEqual({ plan: 'pro' })
  expect(await countsOf()).toEqual(before)
})

test('a thousand people are set at once; of two lines about one the later adds to the earlier', async () => {
  const { call } = await aKnownWorld()
  const lines = Array.from({ length: 999 }, (_, n) => ({ personId: `p${n}`, traits: { value: n } }))
  const upload = await call('POST', '/traits', {
    people: [...lines, { personId: 'p7', traits: { city: 'Porto' } }],
  })
  expect(await jsonOf(upload)).toEqual({ people: 999 })
  expect((await jsonOf(await call('GET', '/p7'))).traits).toEqual({ value: 7, city: 'Porto' })
  expect((await jsonOf(await call('GET', '/p998'))).traits).toEqual({ value: 998 })
})

test.each([
  ['POST', '/traits', { people: [] }],
  ['POST', '/traits', { people: [{ personId: '', traits: {} }] }],
  ['POST', '/traits', { people: [{ personId: 'a', traits: { x: {} } }] }],
  ['PATCH', '/eva/traits', { traits: { x: 1 }, trait: {} }],
  ['PATCH', `/${'x'.repeat(201)}/traits`, { traits: { x: 1 } }],
])('%s %s with %j is refused', async (method, path, body) => {
  const { call } = await aKnownWorld()
  expect((await jsonOf(await call(method, path, body))).code).toBe('request.invalid')
})

test('nobody has more than a hundred traits', async () => {
  const { call } = await aKnownWorld()
  for (const from of [0, 50])
    expect((await call('PATCH', '/eva/traits', { traits: fiftyTraits(from) })).status).toBe(200)
  expect((await jsonOf(await call('PATCH', '/eva/traits', { traits: { one: 1 } }))).code).toBe(
    'request.invalid',
  )
})

describe('people are listed', () => {
  test('by id, with what they answered last', async () => {
    const { call, send } = await aKnownWorld({ clock: Date.now })
    await call('PATCH', '/eva/traits', { traits: { value: 1 } })
    await send([
      aCompletedResponse(3, { personId: 'ana', shownAt: at('2026-03-01') }),
      aResponse({ personId: 'ana', shownAt: at('2026-03-02') }),
      aResponse({ personId: 'eve', shownAt: at('2026-03-02') }),
    ])
    expect(await jsonOf(await call('GET', ''))).toEqual({
      people: [
        {
          personId: 'ana',
          responses: 2,
          lastSeenAt: at('2026-03-02'),
          lastScore: { metric: 'nps', value: 3, at: at('2026-03-01') },
        },
        { personId: 'eva', responses: 0, lastSeenAt: null, lastScore: null },
        { personId: 'eve', responses: 1, lastSeenAt: at('2026-03-02'), lastScore: null },
      ],
    })
    const { people } = await jsonOf(await call('GET', '?q=ev'))
    expect(people.map(({ personId }: { personId: string }) => personId)).toEqual(['eva', 'eve'])
  })

  test('page by page, each once, however their ids are written', async () => {
    const { call, send } = await aKnownWorld()
    const ids = ['Ana', 'a', 'ana', 'é', '東', '🙂', '\u{ffee}', 'z z', '100%', "o'b"]
    await send(ids.slice(5).map((personId) => aResponse({ personId })))
    await call('POST', '/traits', {
      people: ids.slice(0, 7).map((personId) => ({ personId, traits: { n: 1 } })),
    })
    const listed: string[] = []
    let cursor = ''
    do {
      const page = await jsonOf(await call('GET', `?limit=3${cursor}`))
      listed.push(...page.people.map(({ personId }: { personId: string }) => personId))
      cursor = page.next === undefined ? '' : `&cursor=${encodeURIComponent(page.next)}`
    } while (cursor)
    expect(listed).toHaveLength(ids.length)
    expect(new Set(listed)).toEqual(new Set(ids))
  })
})
