import { describe, expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, jsonOf, programme } from '../testing/world.ts'

const on = (day: string) => `${day}T12:00:00.000Z`
const times = (count: number, score: number, over: Parameters<typeof aCompletedResponse>[1]) =>
  Array.from({ length: count }, () => aCompletedResponse(score, over))

async function aWorldThatRose(over: Parameters<typeof aWorld>[0] = {}) {
  const world = await aWorld(over)
  const march = { shownAt: on('2026-03-10') }
  const april = { shownAt: on('2026-04-10') }
  await world.send([...times(20, 3, march), ...times(10, 8, march), ...times(10, 10, march)])
  await world.send([...times(5, 3, april), ...times(10, 8, april), ...times(25, 10, april)])
  const compare = async (query: string) => jsonOf(await world.read(`/v1/reports/difference?${query}`))
  return { ...world, compare }
}

const easy = (count: number, value: number, day: string) =>
  Array.from({ length: count }, () =>
    aResponse({
      surveyId: 'support',
      touchpoint: undefined,
      state: 'completed',
      shownAt: on(day),
      answers: { easy: { value, sequence: 1 } },
    }),
  )

const MONTHS = 'a.from=2026-03-01&a.to=2026-03-31&b.from=2026-04-01&b.to=2026-04-30'

test('two months beside each other, each with its n and interval, and the difference in words', async () => {
  const { compare } = await aWorldThatRose()
  const report = await compare(MONTHS)
  expect(report).toMatchObject({
    metric: 'nps',
    a: { n: 40, score: -25, name: 'from 2026-03-01, to 2026-03-31' },
    b: { n: 40, score: 50 },
    difference: 75,
    verdict: 'higher',
    warnings: [],
  })
  expect(report.interval.low).toBeGreaterThan(0)
  expect(report.p).toBeLessThan(0.05)
  expect(report.sentence).toMatch(
    /^NPS is 75\.0 points higher in from 2026-04-01, to 2026-04-30 \(50\.0, n = 40\) than in .*\(−25\.0, n = 40\); 95% interval/,
  )
  const [a, b] = [MONTHS.replaceAll('a.', 'x.').replaceAll('b.', 'a.').replaceAll('x.', 'b.'), report]
  expect(await compare(a)).toMatchObject({ difference: -b.difference, verdict: 'lower' })
})

test('while chance alone could have made it, we cannot tell yet', async () => {
  const { compare, send } = await aWorldThatRose()
  await send([
    ...times(15, 8, { touchpoint: 'parcel.arrived', shownAt: on('2026-03-10') }),
    ...times(6, 9, { touchpoint: 'parcel.arrived', shownAt: on('2026-03-10') }),
    ...times(5, 4, { touchpoint: 'parcel.arrived', shownAt: on('2026-03-10') }),
  ])
  const report = await compare('a.touchpoint=checkout.paid&b.touchpoint=parcel.arrived')
  expect(report).toMatchObject({ a: { n: 80 }, b: { n: 26 }, verdict: 'cannot-tell' })
  expect(report.interval.low).toBeLessThan(0)
  expect(report.interval.high).toBeGreaterThan(0)
  expect(report.sentence).toContain('We cannot tell yet')
})

test('with fewer than ten answers on a side we cannot tell, however far apart they are', async () => {
  const { compare, send } = await aWorldThatRose()
  await send(times(9, 0, { shownAt: on('2026-05-10') }))
  const report = await compare('a.from=2026-04-01&a.to=2026-04-30&b.from=2026-05-01')
  expect(report).toMatchObject({ verdict: 'cannot-tell', b: { n: 9, score: -100 } })
  expect(report.sentence).toBe(
    'We cannot tell yet: each side needs at least 10 answers, and from 2026-05-01 has 9.',
  )
  expect(await compare('a.to=2025-01-01&b.from=2026-06-01')).toMatchObject({
    a: { n: 0, score: null, interval: null },
    difference: null,
    interval: null,
    p: null,
    verdict: 'cannot-tell',
  })
})

test('patterns are never pooled', async () => {
  const present = { ...programme.surveys[0]!, id: 'relation', pattern: 'present', touchpoints: [] }
  const { compare, send } = await aWorldThatRose({ surveys: [...programme.surveys, present] })
  await send(times(30, 0, { surveyId: 'relation', touchpoint: undefined, shownAt: on('2026-04-11') }))
  expect(await compare(MONTHS)).toMatchObject({ b: { n: 40, score: 50 } })
  expect(await compare(`${MONTHS}&pattern=present`)).toMatchObject({ a: { n: 0 }, b: { n: 30, score: -100 } })
  expect(await compare('a.survey=checkout&b.survey=relation')).toMatchObject({ code: 'request.invalid' })
})

test('segments are values of a dimension', async () => {
  const { compare, send } = await aWorldThatRose({
    project: { dimensions: [{ key: 'device', from: 'device' }] },
  })
  await send([
    ...times(12, 10, { context: { device: 'phone' } }),
    ...times(12, 2, { context: { device: 'desktop' } }),
  ])
  const segments = 'dimension=device&a.value=phone&b.value=desktop'
  expect(await compare(segments)).toMatchObject({
    a: { n: 12, name: 'device phone' },
    verdict: 'lower',
  })
})

test('other metrics have other differences', async () => {
  const { compare, send } = await aWorldThatRose()
  await send([...easy(10, 3, '2026-03-10'), ...easy(10, 4, '2026-03-10'), ...easy(20, 6, '2026-04-10')])
  expect(await compare(`${MONTHS}&metric=ces`)).toMatchObject({
    a: { n: 20, score: 3.5 },
    b: { n: 20, score: 6 },
    difference: 2.5,
    verdict: 'higher',
  })
  expect(await compare(`${MONTHS}&metric=csat`)).toMatchObject({ a: { n: 0 }, verdict: 'cannot-tell' })
})

test('a version between the two that words the question differently is warned of', async () => {
  const [checkout, support] = programme.surveys
  const reworded = {
    ...checkout!,
    version: 2,
    questions: [{ ...checkout!.questions[0]!, wording: { en: 'Would you?' } }, checkout!.questions[1]!],
  }
  const { compare, database } = await aWorldThatRose()
  await aWorld({ database, surveys: [checkout, support, reworded] })
  // The named world publishes its versions in 1970.
  const report = await compare('a.to=1969-12-31&b.from=1970-01-01')
  expect(report.warnings).toEqual([
    'On 1970-01-01 version 2 of survey "checkout" changed "recommend" (wording): answers before and after are not one series.',
  ])
  expect((await compare(MONTHS)).warnings).toEqual([])
})

describe('what cannot be compared is refused', () => {
  test.each([
    ['', 'on both sides'],
    ['a.touchpoint=checkout.paid', 'on both sides'],
    ['a.from=2026-03-01&a.to=2026-03-31&b.from=2026-03-31', 'on both sides'],
    ['a.dimension=device&a.value=phone&b.dimension=language&b.value=pt', 'on both sides'],
    ['a.survey=checkout&b.survey=nothing', '"nothing"'],
    ['a.to=soon&b.from=2026-03-01', '"a.to"'],
    ['dimension=device&a.touchpoint=x&b.touchpoint=y', '"value"'],
  ])('%s', async (query, words) => {
    const world = await aWorld({ project: { dimensions: [{ key: 'device', from: 'device' }] } })
    const refused = await jsonOf(await world.read(`/v1/reports/difference?${query}`))
    expect([refused.code, refused.detail]).toEqual(['request.invalid', expect.stringContaining(words)])
  })
})

test('all touchpoints come in one answer, also those that nobody reached', async () => {
  const { read, send } = await aWorldThatRose({
    touchpoints: [...programme.touchpoints, { key: 'return', name: 'Returned' }],
  })
  await send([aResponse({ touchpoint: 'parcel.arrived', shownAt: on('2026-04-01') })])
  const { touchpoints } = await jsonOf(await read('/v1/reports/touchpoints?from=2026-04-01'))
  expect(touchpoints).toMatchObject([
    {
      touchpoint: 'checkout.paid',
      name: 'Order paid',
      funnel: { shown: 40, completed: 40 },
      nps: { n: 40, score: 50, interval: { low: expect.any(Number) } },
      csat: { n: 0, score: null, interval: null },
    },
    { touchpoint: 'parcel.arrived', funnel: { shown: 1, completed: 0 }, nps: { n: 0 } },
    { touchpoint: 'return', name: 'Returned', funnel: { shown: 0 } },
  ])
})
