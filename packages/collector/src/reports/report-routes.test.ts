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
