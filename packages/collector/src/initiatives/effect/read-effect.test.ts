import { expect, test } from 'vitest'
import { createDirectory } from '../../projects/directory.ts'
import { aDatabase } from '../../testing/world.ts'
import { Initiative } from '../initiative.ts'
import { type Mood, plant } from '../testing/planted.ts'
import { readEffect } from './read-effect.ts'

const LAUNCHED = '2026-09-07'
const BEFORE = '2026-07-13'
const SAD: Mood = { promoters: 4, detractors: 4 }
const GLAD: Mood = { promoters: 6, detractors: 2 }

const initiative = (over: object = {}, measure: object = {}) =>
  Initiative.parse({
    id: 'parcels',
    title: 'Parcels arrive',
    from: [{ kind: 'touchpoint', id: 'parcel.arrived' }],
    expectedPoints: 20,
    steps: { decided: '2026-08-01', running: '2026-08-10', launched: LAUNCHED },
    measure: { scope: { touchpoints: ['parcel.arrived'] }, ...measure },
    ...over,
  })

async function aPlace(project = {}) {
  const database = await aDatabase()
  const known = (await createDirectory(database)).byId('shop')!
  const entry = { ...known, project: { ...known.project, ...project } }
  const effect = (one: Initiative, today = '2026-11-30', others: Initiative[] = []) =>
    database.read((tx) => readEffect(tx, entry, { initiative: one, others, today }))
  return { database, effect }
}

const parcels = { touchpoint: 'parcel.arrived' }
const side = (value: string, mood: Mood) => ({ ...parcels, dimension: 'pilot', value, mood })
const around = (before: Mood, after: Mood, over = {}) => [
  { ...over, from: BEFORE, days: 56, mood: before },
  { ...over, from: LAUNCHED, days: 84, mood: after },
]

test('one that worked is told as such, with its interval; one that did nothing is not', async () => {
  const { database, effect } = await aPlace()
  await plant(database, [...around(SAD, GLAD, parcels), ...around(SAD, SAD)])
  const worked = await effect(initiative())
  expect(worked).toMatchObject({
    stage: 'measured',
    until: '2026-11-01',
    changed: { before: { n: 560, score: 0 }, after: { n: 560, score: 40, to: '2026-11-01' } },
    difference: 40,
    verdict: 'higher',
    reason: null,
    expected: { points: 20, verdict: 'reached' },
    toTell: null,
  })
  expect(worked.interval!.low).toBeGreaterThan(25)
  expect(worked.interval!.high).toBeLessThan(55)
  expect(worked.p).toBeLessThan(0.001)
  expect(worked.sentence).toMatch(
    /^It worked for the better: NPS 40\.0 points higher than before \(95% interval/,
  )

  const idle = await effect(initiative({}, { scope: { touchpoints: ['checkout.paid'] } }))
  expect(idle).toMatchObject({ difference: 0, verdict: 'cannot-tell', reason: 'chance' })
  expect(idle.expected).toEqual({ points: 20, verdict: 'below' })
  expect(idle.sentence).toContain('We cannot tell whether it did anything')
})

test('what happened everywhere is not the change’s doing', async () => {
  const { database, effect } = await aPlace()
  await plant(database, [...around(SAD, GLAD, parcels), ...around(SAD, GLAD)])
  const alone = await effect(initiative())
  expect(alone.verdict).toBe('higher')
  expect(alone.warnings).toContainEqual({ kind: 'no-control' })
  const control = { kind: 'touchpoints', touchpoints: ['checkout.paid'] }
  const controlled = await effect(initiative({}, { control }))
  expect(controlled).toMatchObject({
    design: 'difference-in-differences',
    control: { before: { n: 560 }, after: { score: 40 } },
    difference: 0,
    verdict: 'cannot-tell',
    warnings: [],
  })
})

test('people held out by chance are compared afterwards alone', async () => {
  const { database, effect } = await aPlace({
    dimensions: [{ key: 'pilot', from: 'properties.pilot', values: ['pilot', 'held-out'] }],
  })
  await plant(database, [
    { ...side('pilot', GLAD), from: LAUNCHED, days: 60 },
    { ...side('held-out', SAD), from: LAUNCHED, days: 60 },
  ])
  const scope = { touchpoints: ['parcel.arrived'], dimension: 'pilot', value: 'pilot' }
  const found = await effect(initiative({}, { scope, control: { kind: 'held-out', value: 'held-out' } }))
  expect(found).toMatchObject({
    design: 'held-out',
    changed: { before: { n: 0 }, after: { n: 560, score: 40 } },
    control: { after: { n: 560, score: 0 } },
    difference: 40,
    verdict: 'higher',
    warnings: [],
  })
})

test('before its end only what holds however often one looks is told, and how long it still takes', async () => {
  const { database, effect } = await aPlace()
  await plant(database, [...around(SAD, { promoters: 5, detractors: 3 }, parcels), ...around(SAD, SAD)])
  expect(await effect(initiative(), '2026-08-20')).toMatchObject({
    stage: 'not-launched',
    reason: 'not-launched',
  })
  expect(await effect(initiative({}, { settleDays: 14 }), '2026-09-10')).toMatchObject({
    stage: 'settling',
    reason: 'settling',
    toTell: { points: 20, on: expect.any(String) },
  })
  const soon = await effect(initiative({}, { cycleDays: 90 }), '2026-09-20')
  expect(soon).toMatchObject({
    stage: 'measuring',
    difference: 20,
    verdict: 'cannot-tell',
    reason: 'measuring',
  })
  // One look would tell already: who looks every day may not.
  expect(soon.interval!.low).toBeGreaterThan(0)
  expect(soon.early!.low).toBeLessThan(0)
  expect(soon.toTell!.days).toBeGreaterThan(0)
  expect(soon.toTell!.answers).toBe(Math.ceil(soon.toTell!.days! * 10))
  // Customers come back after 90 days: not before that.
  expect(soon.toTell!.on).toBe('2026-12-06')
  const clear = await effect(initiative({}, { afterDays: 84, scope: {} }), '2026-11-28')
  expect(clear).toMatchObject({ stage: 'measuring', changed: { before: { n: 1120 } } })
})

test('an effect that is large enough is told before its end', async () => {
  const { database, effect } = await aPlace()
  await plant(database, around(SAD, { promoters: 10, detractors: 0 }, parcels))
  const early = await effect(initiative(), '2026-10-05')
  expect(early).toMatchObject({ stage: 'measuring', verdict: 'higher', reason: null })
  expect(early.sentence).toMatch(/^Already clear before its end, however often one looks/)
})

test('with little before it, it is said what could be told at all', async () => {
  const { database, effect } = await aPlace()
  await plant(database, [
    { ...parcels, from: '2026-09-01', days: 6, mood: SAD },
    { ...parcels, from: LAUNCHED, days: 60, mood: SAD },
  ])
  const { toTell, sentence } = await effect(initiative())
  expect(toTell).toMatchObject({ points: 20, answers: null, days: null })
  expect(toTell!.smallest).toBeGreaterThan(20)
  expect(sentence).toContain('cannot be told from so little before it')
  expect(await effect(initiative({ measure: undefined }))).toMatchObject({
    stage: 'no-measure',
    verdict: 'cannot-tell',
    sentence: expect.stringContaining('nobody has said yet how'),
  })
})

test('patterns are never pooled, and what speaks against it is said', async () => {
  const { database, effect } = await aPlace({
    dimensions: [{ key: 'device', from: 'device' }],
  })
  await plant(database, [
    { ...parcels, from: BEFORE, days: 28, mood: SAD },
    { ...parcels, from: '2026-08-10', days: 28, mood: GLAD },
    { ...parcels, from: LAUNCHED, days: 56, mood: GLAD, shown: 50 },
    ...around(SAD, SAD, { ...parcels, dimension: 'device', value: 'phone' }).slice(0, 1),
    { ...parcels, dimension: 'device', value: 'desktop', from: LAUNCHED, days: 56, mood: GLAD },
    { ...parcels, dimension: 'device', value: 'phone', from: LAUNCHED, days: 2, mood: SAD },
  ])
  const other = initiative({ id: 'other' })
  const { warnings } = await effect(initiative(), '2026-11-30', [other])
  expect(warnings.map(({ kind }) => kind)).toEqual([
    'no-control',
    'moved-before',
    'response-rate',
    'mix',
    'others',
  ])
  expect(warnings.at(-1)).toEqual({ kind: 'others', ids: ['other'] })
  expect(warnings.find(({ kind }) => kind === 'mix')).toMatchObject({ dimension: 'device', difference: 0 })
  const present = await effect(initiative({}, { pattern: 'present' }))
  expect(present).toMatchObject({ changed: { before: { n: 0 } }, reason: 'too-few' })
})

test('twelve months: what was forecast, booked, and measured', async () => {
  const { database, effect } = await aPlace()
  await plant(database, around(SAD, GLAD, parcels))
  const benefit = { forecast: [100, 200, 300], booked: [null, 150], perPoint: 10, source: 'Finance' }
  const { months, weeks, currency } = await effect(initiative({ benefit, currency: 'EUR' }))
  expect(currency).toBe('EUR')
  expect(months).toHaveLength(12)
  expect(months[0]).toMatchObject({
    from: '2026-09-07',
    to: '2026-10-06',
    n: 300,
    difference: 40,
    forecast: 100,
    booked: null,
    value: 400,
  })
  expect(months[1]).toMatchObject({ from: '2026-10-07', forecast: 200, booked: 150 })
  expect(months[0]!.valueInterval!.low).toBeCloseTo(10 * months[0]!.interval!.low, 9)
  expect(months[11]).toMatchObject({
    from: '2027-08-07',
    to: '2027-09-06',
    n: 0,
    difference: null,
    value: null,
  })
  expect(weeks[0]).toMatchObject({ from: BEFORE, n: 70, score: 0 })
  expect(weeks.find(({ from }) => from === LAUNCHED)).toMatchObject({ n: 70, score: 40 })
})
