import { describe, expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, jsonOf } from '../testing/world.ts'

const at = (day: string) => `${day}T12:00:00.000Z`

test('the score report counts every answer once, by day and by touchpoint', async () => {
  const world = await aWorld()
  await world.send([
    aCompletedResponse(10, { shownAt: at('2026-03-01') }),
    aCompletedResponse(9, { shownAt: at('2026-03-01'), touchpoint: 'parcel.arrived' }),
    aCompletedResponse(2, { shownAt: at('2026-03-09') }),
    aResponse({ shownAt: at('2026-03-09') }),
    aResponse({ shownAt: at('2026-03-09'), state: 'dismissed' }),
  ])
  const report = await jsonOf(await world.read('/v1/reports/score?by=week'))
  expect(report).toMatchObject({
    n: 3,
    detractors: 1,
    passives: 0,
    promoters: 2,
    funnel: { shown: 5, started: 3, completed: 3, dismissed: 1 },
    by: 'week',
  })
  expect(report.score).toBeCloseTo(100 / 3)
  expect(report.series.map((one: { from: string; n: number }) => [one.from, one.n])).toEqual([
    ['2026-02-23', 2],
    ['2026-03-09', 1],
  ])
  expect(report.touchpoints.map((one: { name: string; n: number }) => [one.name, one.n])).toEqual([
    ['Order paid', 2],
    ['Parcel arrived', 1],
  ])
})

test('it can be narrowed to a touchpoint and to days, and still lists all touchpoints', async () => {
  const world = await aWorld()
  await world.send([
    aCompletedResponse(10, { shownAt: at('2026-03-01') }),
    aCompletedResponse(0, { shownAt: at('2026-03-02') }),
    aCompletedResponse(5, { shownAt: at('2026-03-01'), touchpoint: 'parcel.arrived' }),
  ])
  const path = '/v1/reports/score?touchpoint=checkout.paid&from=2026-03-01&to=2026-03-01'
  const report = await jsonOf(await world.read(path))
  expect(report).toMatchObject({ n: 1, score: 100 })
  expect(report.touchpoints).toHaveLength(2)
})

test('scores of other metrics are not mixed in', async () => {
  const world = await aWorld()
  const easy = { surveyId: 'support', answers: { easy: { value: 7, sequence: 1 } } }
  await world.send([aCompletedResponse(9), aCompletedResponse(0, easy)])
  expect(await jsonOf(await world.read('/v1/reports/score'))).toMatchObject({ n: 1, funnel: { shown: 1 } })
})

test('without answers there is no score and no interval', async () => {
  const world = await aWorld()
  expect(await jsonOf(await world.read('/v1/reports/score'))).toMatchObject({
    n: 0,
    score: null,
    interval: null,
    series: [],
    breaks: [],
  })
})

const namesOf = (values: { value: string; n: number }[]) => values.map(({ value, n }) => [value, n])

describe('by dimension', () => {
  const plan = { key: 'plan', name: 'Plan', from: 'traits.plan', values: ['free', 'pro'] }
  const tier = { key: 'tier', from: 'properties.total', cuts: [100, 500] }

  async function aDividedWorld() {
    const world = await aWorld({ project: { dimensions: [plan, tier] } })
    await world.send([
      aCompletedResponse(10, { traits: { plan: 'pro' }, properties: { total: 500 } }),
      aCompletedResponse(9, { traits: { plan: 'pro' }, touchpoint: 'parcel.arrived' }),
      aCompletedResponse(0, { traits: { plan: 'free' }, properties: { total: 99 } }),
      aCompletedResponse(8, { traits: { plan: 'gold' }, properties: { total: 100 } }),
      aCompletedResponse(8, { traits: { plan: 'gold' }, properties: { total: 30 } }),
      aResponse(),
    ])
    return world
  }

  test('each value has its own n, score and interval, and the total stays what it was', async () => {
    const world = await aDividedWorld()
    const { dimension, ...report } = await jsonOf(await world.read('/v1/reports/score?dimension=plan'))
    expect(report).toEqual(await jsonOf(await world.read('/v1/reports/score')))
    expect(dimension).toMatchObject({ key: 'plan', name: 'Plan', value: null, notCounted: 0 })
    expect(namesOf(dimension.values)).toEqual([
      ['(other)', 2],
      ['pro', 2],
      ['free', 1],
      ['(none)', 0],
    ])
    expect(dimension.values[1]).toMatchObject({ score: 100, funnel: { shown: 2, completed: 2 } })
    expect(dimension.values[1].interval.low).toBeLessThan(100)
  })

  test('tiers come by rising number', async () => {
    const world = await aDividedWorld()
    const { dimension } = await jsonOf(await world.read('/v1/reports/score?dimension=tier'))
    expect(dimension.name).toBe('tier')
    expect(namesOf(dimension.values)).toEqual([
      ['<100', 2],
      ['100..<500', 1],
      ['>=500', 1],
      ['(none)', 1],
    ])
  })

  test('with a value the whole report is about it, and still lists all values', async () => {
    const world = await aDividedWorld()
    const report = await jsonOf(await world.read('/v1/reports/score?dimension=plan&value=pro'))
    expect(report).toMatchObject({ n: 2, score: 100, dimension: { value: 'pro', notCounted: 0 } })
    expect(report.series[0].n).toBe(2)
    expect(report.touchpoints.map(({ n }: { n: number }) => n)).toEqual([1, 1])
    expect(report.dimension.values).toHaveLength(4)
  })

  test('what was not counted before the dimension was declared is said', async () => {
    const world = await aWorld()
    const first = aCompletedResponse(9, { traits: { plan: 'free' } })
    await world.send([first, aCompletedResponse(3, { traits: { plan: 'free' } })])
    const divided = await aWorld({ database: world.database, project: { dimensions: [plan] } })
    await divided.send([{ ...first, traits: { plan: 'pro' } }])
    const { dimension } = await jsonOf(await divided.read('/v1/reports/score?dimension=plan'))
    expect(dimension.notCounted).toBe(1)
    expect(namesOf(dimension.values)).toEqual([['pro', 1]])
  })

  test.each([
    ['dimension=country', 'report.dimension-unknown', 'plan, tier'],
    ['dimension=tier&value=9', 'request.invalid', '"value": use one of <100, 100..<500, >=500'],
    ['value=pro', 'request.invalid', '"dimension"'],
  ])('a wrong one (%s) is refused', async (query, code, detail) => {
    const world = await aDividedWorld()
    const answer = await world.read(`/v1/reports/score?${query}`)
    expect(answer.status).toBe(422)
    expect(await jsonOf(answer)).toMatchObject({ code, detail: expect.stringContaining(detail) })
  })
})

describe('who may read', () => {
  test.each(['/v1/reports/score', '/v1/responses/recent', '/v1/responses/stream'])(
    '%s needs a key',
    async (path) => {
      const world = await aWorld()
      const without = await fetch(world.url + path)
      expect(without.status).toBe(401)
      expect(await without.json()).toMatchObject({ code: 'admin-key.missing' })
      const wrong = await fetch(world.url + path, { headers: { authorization: 'Bearer ilk_wrong' } })
      expect(await wrong.json()).toMatchObject({ code: 'admin-key.unknown' })
      const projectKey = await fetch(world.url + path, { headers: { authorization: 'Bearer pk_shop' } })
      expect(projectKey.status).toBe(401)
    },
  )

  test.each([
    ['by=year', 'by'],
    ['from=yesterday', 'from'],
    ['pattern=all', 'pattern'],
  ])('a wrong query (%s) is named', async (query, name) => {
    const world = await aWorld()
    const problem = await jsonOf(await world.read(`/v1/reports/score?${query}`))
    expect(problem).toMatchObject({ code: 'request.invalid', detail: expect.stringContaining(`"${name}"`) })
  })
})
