import { describe, expect, test } from 'vitest'
import { recount } from '../counts/recount.ts'
import { createDirectory } from '../projects/directory.ts'
import { aCompletedResponse, aWorld, jsonOf, people, programme } from '../testing/world.ts'
import { named, NOW } from './testing/customers.ts'

const DAY_MS = 86_400_000
const daysAgo = (days: number) => new Date(NOW - days * DAY_MS).toISOString()

async function aShop() {
  const touchpoints = programme.touchpoints.map((one) => ({ ...one, owner: 'olga@shop.example' }))
  const world = await aWorld({ clock: () => NOW, project: named, touchpoints })
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${world.url}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return answer.status === 204 ? undefined : jsonOf(answer)
  }
  /** The collector works it out by itself, once somebody has looked. */
  const result = async (path: string) => {
    const read = async () => {
      const found = await call('GET', path)
      return found.analysis ?? found
    }
    await expect.poll(async () => (await read()).state, { timeout: 10_000 }).toBe('done')
    return (await read()).result
  }
  return { ...world, call, result }
}

type Shop = Awaited<ReturnType<typeof aShop>>

/** Ana is worth much, and unhappy; Ben is worth little. */
async function fill({ send, call }: Shop) {
  await send([
    aCompletedResponse(9, {
      personId: people.ana,
      shownAt: daysAgo(250),
      traits: { plan: 'pro', revenue: 900 },
    }),
    aCompletedResponse(2, {
      personId: people.ana,
      shownAt: daysAgo(3),
      traits: { plan: 'pro', revenue: 900 },
    }),
    aCompletedResponse(10, { personId: people.ben, shownAt: daysAgo(200), traits: { plan: 'free' } }),
  ])
  await call('POST', '/people/traits', {
    people: [
      { personId: people.ana, traits: { revenue: 2000, margin: 400 } },
      { personId: people.ben, traits: { revenue: 10, margin: 2, usage: -50 } },
      { personId: 'never-asked', traits: { revenue: 5000 } },
    ],
  })
}

test('the report is asked for by looking at it, and has the value in open cases at once', async () => {
  const shop = await aShop()
  await fill(shop)
  const first = await shop.call('GET', '/reports/value')
  expect(first).toMatchObject({
    analysis: { state: 'due', result: null },
    openCases: { cases: 1, customers: 1, known: 1, worthIs: 'margin', worth: 400 },
  })
  const result = await shop.result('/reports/value')
  expect(result).toMatchObject({
    people: { known: 3, scored: 2, scoredBefore: 2, withoutId: 0 },
    weighted: { isDominated: true },
    risk: { basis: 'too-few' },
    breaches: [],
  })
  const { assumptions, scorecard } = await shop.call('GET', '/reports/value')
  expect(assumptions.find(({ id }: { id: string }) => id === 'growth')).toMatchObject({
    low: 4,
    high: 8,
    basis: 'vendor-claim',
  })
  expect(scorecard.axes[2].series[0]).toMatchObject({
    id: 'own-nps',
    points: [{ value: 100 }, { value: 100 }],
  })
  expect(JSON.stringify(result)).not.toContain(people.ana)
})

test('assumptions, figures from elsewhere and profit trees are the project’s to change', async () => {
  const shop = await aShop()
  const claim = { id: 'growth', name: 'Growth', unit: 'percent', low: 1, source: 'Ours', basis: 'measured' }
  await shop.call('POST', '/assumptions', claim)
  const points = [{ at: '2026-01', value: 7 }]
  await shop.call('POST', '/series', { id: 'profit', name: 'Profit', axis: 'financial', points })
  const segment = {
    name: 'Pro',
    newCustomers: 10,
    firstMargin: 5,
    customers: 100,
    retention: 0.8,
    repeatMargin: 20,
    extendedShare: 0.1,
    extendedMargin: 4,
    costToServe: 1,
  }
  const tree = { id: 'main', name: 'Profit', segments: [{ ...segment, touchpoints: ['checkout.paid'] }] }
  expect(await shop.call('POST', '/profit-trees', tree)).toEqual(tree)
  const nowhere = { ...tree, id: 'b', segments: [{ ...segment, touchpoints: ['nowhere'] }] }
  expect((await shop.call('POST', '/profit-trees', nowhere)).code).toBe('request.invalid')
  const report = await shop.call('GET', '/reports/value')
  expect(report.assumptions[0]).toEqual(claim)
  expect(report.assumptions.filter(({ id }: { id: string }) => id === 'growth')).toHaveLength(1)
  expect(report.scorecard.axes[0].series[0]).toMatchObject({ id: 'profit', latest: { n: 1, value: 7 } })
  expect(report.profitTrees).toEqual([tree])
})

test('who may leave and who could be won is listed for those who may see people', async () => {
  const shop = await aShop()
  await fill(shop)
  const result = await shop.result('/analyses/attention')
  expect(result.atRisk.map(({ personId }: { personId: string }) => personId)).toEqual([
    people.ana,
    people.ben,
  ])
  expect(result.atRisk[0]).toMatchObject({
    worth: 400,
    reasons: [{ kind: 'score', amount: 2 }, { kind: 'irritants' }],
  })
  expect(result.opportunities).toMatchObject([
    { personId: people.ben, kind: 'usage-drop', usageChange: -50 },
    { personId: 'never-asked', kind: 'silent', answeredAt: null },
  ])
  const ana = await shop.call('GET', `/people/${people.ana}/risk`)
  expect(ana).toMatchObject({ hasLeft: false, worth: 400, priority: 'high', model: { basis: 'too-few' } })
  expect(ana.risk).toBeCloseTo(result.atRisk[0].risk, 6)
  await shop.call('PATCH', `/people/${people.ana}/traits`, { traits: { left: '2026-11-01' } })
  const gone = await shop.call('GET', `/people/${people.ana}/risk`)
  expect(gone).toMatchObject({ hasLeft: true, risk: null, priority: null, reasons: [] })
  expect((await shop.call('GET', '/people/nobody/risk')).code).toBe('person.unknown')
})

const countsOf = async ({ database, call }: Shop) => ({
  differing: (await recount(database, (await createDirectory(database)).byId('shop')!)).differing,
  plans: (await call('GET', '/reports/score?dimension=plan')).dimension.values.map(
    ({ value, n }: { value: string; n: number }) => [value, n],
  ),
})

describe('what is known of a person and what they said are apart', () => {
  test('the facts go, the answers stay, and what was worked out is forgotten', async () => {
    const shop = await aShop()
    await fill(shop)
    await shop.result('/analyses/attention')
    expect(await shop.call('DELETE', `/people/${people.ana}/facts`)).toEqual({ responses: 2 })
    const ana = await shop.call('GET', `/people/${people.ana}`)
    expect(ana).toMatchObject({ traits: {}, responses: [{}, {}] })
    expect(JSON.stringify(ana)).not.toContain('900')
    expect(await countsOf(shop)).toEqual({
      differing: 0,
      plans: [
        ['(none)', 2],
        ['free', 1],
      ],
    })
    expect(await shop.call('GET', '/analyses/attention')).toMatchObject({ state: 'due', result: null })
    const { cases } = await shop.call('GET', `/cases?person=${people.ana}`)
    expect(cases).toHaveLength(1)
    const whole = await shop.call('GET', `/cases/${cases[0].id}`)
    expect(whole.events[0]).not.toHaveProperty('value')
    expect(await shop.call('GET', '/reports/value')).toMatchObject({ openCases: { known: 0, worth: null } })
  })

  test('the answers go, and the facts stay', async () => {
    const shop = await aShop()
    await fill(shop)
    expect(await shop.call('DELETE', `/people/${people.ana}/experiences`)).toEqual({ responses: 2 })
    expect(await shop.call('GET', `/people/${people.ana}`)).toMatchObject({
      traits: { revenue: 2000, margin: 400 },
      responses: [],
    })
    expect(await countsOf(shop)).toEqual({ differing: 0, plans: [['free', 1]] })
    expect((await shop.call('GET', `/cases?person=${people.ana}`)).cases).toEqual([])
  })

  test('whoever is erased is in neither, nor in what is worked out anew', async () => {
    const shop = await aShop()
    await fill(shop)
    await shop.result('/analyses/attention')
    await shop.call('DELETE', `/people/${people.ana}`)
    expect(await shop.call('GET', '/analyses/attention')).toMatchObject({ state: 'due', result: null })
    const anew = await shop.result('/analyses/attention')
    expect(anew.scored).toBe(1)
    expect(JSON.stringify(anew)).not.toContain(people.ana)
  })
})
