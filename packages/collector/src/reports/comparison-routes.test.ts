import { expect, test } from 'vitest'
import { aCompletedResponse, aResponse, aWorld, jsonOf } from '../testing/world.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-22T12:00:00Z')
const ago = (days: number) => new Date(NOW - days * DAY_MS).toISOString()

const dimensions = [
  { key: 'plan', name: 'Plan', from: 'traits.plan', values: ['free', 'pro'] },
  { key: 'device', from: 'device' },
]

type Over = Parameters<typeof aCompletedResponse>[1]

const times = (count: number, score: number, over: Over) =>
  Array.from({ length: count }, () => aCompletedResponse(score, over))

const shown = (count: number, over: Over) =>
  Array.from({ length: count }, () => aResponse({ state: 'shown', ...over }))

async function aShop() {
  const world = await aWorld({ project: { dimensions }, clock: () => NOW } as Parameters<typeof aWorld>[0])
  const read = async (path: string) => jsonOf(await world.read(path))
  const write = (path: string, body: unknown) =>
    fetch(`${world.url}${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${world.key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const send = async (responses: unknown[]) => {
    const sentAt = new Date(NOW).toISOString()
    const answer = await world.post(JSON.stringify({ projectKey: 'pk_shop', sentAt, responses }))
    expect(answer.status).toBe(202)
  }
  return { send, read, write }
}

test('segments: who answers otherwise than the rest, with n, interval, and a p that knows of all rows', async () => {
  const { send, read } = await aShop()
  const on = { shownAt: ago(3) }
  await send([
    ...times(30, 9, { ...on, traits: { plan: 'free' } }),
    ...times(10, 3, { ...on, traits: { plan: 'free' } }),
    ...times(5, 9, { ...on, traits: { plan: 'pro' } }),
    ...times(20, 3, { ...on, traits: { plan: 'pro' } }),
    ...times(2, 3, on),
  ])
  const report = await read('/v1/reports/segments?dimension=plan')
  expect(report).toMatchObject({
    metric: 'nps',
    pattern: 'past',
    tested: 2,
    all: { n: 67 },
    dimension: { name: 'Plan' },
  })
  expect(report.values).toMatchObject([
    { value: 'free', n: 40, score: 50, verdict: 'higher', rest: { n: 27 } },
    { value: 'pro', n: 25, score: -60, verdict: 'lower', contrast: { test: 'permutation' } },
    { value: '(none)', n: 2, verdict: 'cannot-tell', contrast: null },
  ])
  expect(report.sentence).toBe(
    'Of 2 values that were tested, 2 differ from the rest: free is higher, pro is lower.',
  )
  const other = await read('/v1/reports/segments?dimension=plan&touchpoint=parcel.arrived')
  expect(other).toMatchObject({ values: [], tested: 0 })
  // A relationship survey is another pattern: never pooled with this one.
  expect(await read('/v1/reports/segments?dimension=plan&pattern=present')).toMatchObject({ all: { n: 0 } })
  expect(await read('/v1/reports/segments?dimension=nothing')).toMatchObject({
    code: 'report.dimension-unknown',
  })
})

test('changes: all touchpoints in one answer, adjusted together, what fell first', async () => {
  const { send, read } = await aShop()
  await send([
    ...times(30, 10, { shownAt: ago(9) }),
    ...times(25, 3, { shownAt: ago(2) }),
    ...times(5, 10, { shownAt: ago(2) }),
    ...times(8, 9, { shownAt: ago(9), touchpoint: 'parcel.arrived' }),
    ...times(8, 9, { shownAt: ago(2), touchpoint: 'parcel.arrived' }),
  ])
  const report = await read('/v1/reports/changes')
  expect(report).toMatchObject({
    before: { from: '2026-11-09', to: '2026-11-15' },
    last: { from: '2026-11-16', to: '2026-11-22' },
    tested: 2,
    whole: { verdict: 'lower', before: { n: 38 }, last: { n: 38 }, isBroken: false },
  })
  const [first, second] = report.touchpoints
  expect(first).toMatchObject({
    touchpoint: 'checkout.paid',
    name: 'Order paid',
    verdict: 'lower',
    last: { n: 30 },
  })
  expect(first.holm).toBeCloseTo(2 * first.contrast.p, 12)
  expect(second).toMatchObject({ verdict: 'cannot-tell', contrast: { difference: 0, p: 1 } })
  const one = await read('/v1/reports/changes?touchpoint=parcel.arrived&days=14&to=2026-11-22')
  expect(one).toMatchObject({ whole: { last: { n: 16 }, before: { n: 0 }, contrast: null } })
})

test('alarms: a touchpoint that fell is told, one with few answers before is not judged', async () => {
  const { send, read } = await aShop()
  const before = Array.from({ length: 150 }, (_, at) =>
    aCompletedResponse(at % 5 === 0 ? 3 : at % 5 < 3 ? 8 : 10, { shownAt: ago(60 + (at % 120)) }),
  )
  await send(before.slice(0, 75))
  await send(before.slice(75))
  await send([...times(6, 10, { shownAt: ago(40) }), ...times(40, 2, { shownAt: ago(20) })])
  await send(times(9, 9, { shownAt: ago(5), touchpoint: 'parcel.arrived' }))
  const report = await read('/v1/reports/alarms')
  expect(report).toMatchObject({
    quarter: { from: '2026-10-01', to: '2026-11-21' },
    baseline: { to: '2026-09-30' },
  })
  expect(report.touchpoints).toMatchObject([
    {
      touchpoint: 'checkout.paid',
      state: 'alarm',
      alarms: [{ day: '2026-11-02', since: '2026-11-02', last: '2026-11-02' }],
    },
    { touchpoint: 'parcel.arrived', state: 'cannot-tell', quarter: { n: 9 }, chart: null },
  ])
  const [fell] = report.touchpoints
  expect(fell.anytime.high - fell.anytime.low).toBeGreaterThan(
    fell.quarter.interval.high - fell.quarter.interval.low,
  )
  expect(fell.chart.falseAlarmsPerYear).toBeLessThanOrEqual(1)
})

test('answering: who is asked and does not answer, and the score by stated shares beside the plain one', async () => {
  const { send, read, write } = await aShop()
  const free = { shownAt: ago(3), traits: { plan: 'free' } }
  const pro = { shownAt: ago(3), traits: { plan: 'pro' } }
  await send([...times(30, 10, free), ...times(10, 3, free), ...shown(10, free)])
  await send([...times(4, 10, pro), ...times(8, 3, pro), ...shown(60, pro)])
  const plain = await read('/v1/reports/answering?dimension=plan')
  expect(plain).toMatchObject({ all: { shown: 122, answered: 52 }, tested: 2, weighted: null })
  expect(plain.values).toMatchObject([
    { value: 'pro', shown: 72, answered: 12, verdict: 'lower' },
    { value: 'free', shown: 50, answered: 40, rate: { value: 80 }, verdict: 'higher' },
  ])
  const stated = { id: 'books', dimension: 'plan', source: 'customer list of November' }
  const shares = [
    { value: 'free', share: 0.4 },
    { value: 'pro', share: 0.6 },
  ]
  expect((await write('/v1/populations', { ...stated, dimension: 'colour', shares })).status).toBe(422)
  expect(
    (await write('/v1/populations', { ...stated, shares: [...shares, { value: 'gold', share: 0.1 }] }))
      .status,
  ).toBe(422)
  expect((await write('/v1/populations', { ...stated, shares })).status).toBe(201)
  const { weighted } = await read('/v1/reports/answering?dimension=plan')
  expect(weighted.unweighted.n).toBe(52)
  expect(weighted.unweighted.score).toBeCloseTo((100 * (34 - 18)) / 52, 9)
  expect(weighted.score).toBeCloseTo(0.4 * 50 + 0.6 * (-400 / 12), 9)
  expect(weighted.designEffect).toBeGreaterThan(1)
  expect(weighted.effectiveN).toBeCloseTo(52 / weighted.designEffect, 9)
  expect(weighted.sentence).toMatch(
    /customer list of November.* instead of 30\.8.*of the 52 answers \(design effect/,
  )
})

test('time to tell: more points are told sooner, and nobody answering never', async () => {
  const { send, read } = await aShop()
  const few = (at: number) => ({ shownAt: ago(1 + (at % 28)) })
  await send(Array.from({ length: 56 }, (_, at) => aCompletedResponse(at % 4 === 0 ? 3 : 9, few(at))))
  await send(times(4, 9, { shownAt: ago(50), touchpoint: 'parcel.arrived' }))
  const report = await read('/v1/reports/time-to-tell?points=10')
  expect(report.whole).toMatchObject({ n: 56, perDay: 2, recontactDays: 90 })
  expect(report.whole.days).toBe(Math.ceil(report.whole.perSide / 2))
  expect(report.touchpoints).toMatchObject([
    { touchpoint: 'checkout.paid', name: 'Order paid', n: 56 },
    { touchpoint: 'parcel.arrived', n: 0, days: null, on: null },
  ])
  const larger = await read('/v1/reports/time-to-tell?points=60')
  expect(larger.whole.days).toBeLessThan(30)
  // Who has answered is asked again after 90 days: only then have all met the change.
  expect(larger.whole.on).toBe('2027-02-20')
  expect(larger.whole.sentence).toContain('customers are asked again after 90 days')
})

test('metrics: each with formula, source, interval, and what it is now', async () => {
  const { send, read } = await aShop()
  await send([...times(6, 9, { shownAt: ago(3) }), ...shown(4, { shownAt: ago(3) })])
  const { metrics, to } = await read('/v1/reports/metrics')
  expect(to).toBe('2026-11-22')
  const at = (id: string) => metrics.find((metric: { id: string }) => metric.id === id)
  expect(at('nps')).toMatchObject({ version: 1, now: { n: 6, score: 100 } })
  expect(at('response-rate').now).toMatchObject({ n: 10, score: 60 })
  expect(at('ces').now).toEqual({ n: 0, score: null, interval: null })
  expect(at('alarm').now).toBeNull()
})
