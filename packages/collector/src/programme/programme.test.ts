import { expect, test } from 'vitest'
import type { InputOf } from '../client/api-types.ts'
import { aStudio, codeOf } from '../testing/studio.ts'
import { aCompletedResponse } from '../testing/world.ts'
import { phaseStateOf } from './phase-state-of.ts'
import { streaksOf } from './streaks-of.ts'

type StandingRecord = InputOf<'PUT /v1/standing/:kind/:id'>['body']

async function aBoard() {
  const studio = await aStudio()
  const save = (kind: string, body: StandingRecord) =>
    studio.call('PUT /v1/standing/:kind/:id', { path: { kind, id: body.id }, body })
  return { ...studio, save }
}

const check = (by: string, on: string) => ({ by, on })

test('months in a row count up to this one, and a month that is not over breaks nothing', () => {
  const checks = ['2025-11-30', '2025-12-01', '2026-01-31', '2025-09-01'].map((on) => check('Olga', on))
  expect(streaksOf(checks, '2026-02-20')).toEqual([
    { by: 'Olga', last: '2026-01-31', months: 3, isDue: true },
  ])
  expect(streaksOf([...checks, check('olga', '2026-02-01')], '2026-02-20')).toEqual([
    { by: 'olga', last: '2026-02-01', months: 4, isDue: false },
  ])
  expect(streaksOf(checks, '2026-03-01')[0]).toMatchObject({ months: 0 })
  // Somebody wrote the wrong year: a check of the future is none.
  expect(streaksOf([check('Ben', '2027-01-01')], '2026-03-01')).toEqual([])
})

const rated = (level: number) => ({ level, evidence: 'We saw it.' })
const ratings = (level: number) => ({
  proposition: rated(level),
  moves: rated(1),
  feedback: rated(2),
  empathy: rated(1),
  delivery: rated(1),
})

const phase = { id: 'one', name: 'Begin', from: '2026-01-01', until: '2026-07-01', gates: [] }

test('a phase is done when its gates are met, and late when its time is over before', () => {
  const gate = { id: 'a', criterion: 'All leaders call customers' }
  const gated = { ...phase, gates: [gate] }
  const met = { ...phase, gates: [{ ...gate, metOn: '2026-03-01' }] }
  expect(phaseStateOf(phase, '2025-12-31')).toBe('ahead')
  expect(phaseStateOf(gated, '2026-07-01')).toBe('running')
  expect(phaseStateOf(gated, '2026-07-02')).toBe('late')
  expect(phaseStateOf(phase, '2026-07-02')).toBe('done')
  expect(phaseStateOf(met, '2026-02-28')).toBe('running')
  expect(phaseStateOf(met, '2026-03-01')).toBe('done')
})

test('the programme at a glance names the units that nobody speaks for, and what changed since the last assessment', async () => {
  const { call, save } = await aBoard()
  const north = { id: 'north', name: 'North', people: 30, sponsor: 'Olga', champion: 'ben@shop.example' }
  await save('units', north)
  await save('units', { id: 'south', name: 'South', people: 12, head: 'Ana' })
  await save('assessments', { id: 'first', on: '2026-05-01', ratings: ratings(1) })
  await save('assessments', { id: 'second', on: '2026-11-01', ratings: ratings(3) })
  await save('phases', phase)
  const { data } = await call('GET /v1/standing', {})
  expect(data.gaps).toEqual({ head: ['north'], sponsor: ['south'], champion: ['south'] })
  expect(data.assessments.map(({ id }) => id)).toEqual(['second', 'first'])
  expect(data.phases).toEqual([{ ...phase, state: 'done' }])
})

test('what is written down is changed upon what was seen, and its kind is one that there is', async () => {
  const { call, save, acts } = await aBoard()
  const unit = { id: 'north', name: 'North', people: 30 }
  await save('units', unit)
  await save('units', { ...unit, people: 31 })
  const path = { kind: 'units', id: 'north' }
  const outdated = { path, body: unit, ifMatch: '"another"' }
  expect(await codeOf(call('PUT /v1/standing/:kind/:id', outdated))).toBe('edit.outdated')
  expect((await call('GET /v1/standing/:kind/:id', { path })).data).toEqual({ ...unit, people: 31 })
  expect(await codeOf(save('goals', unit))).toBe('record.unknown')
  expect(await codeOf(save('phases', unit))).toBe('request.invalid')
  expect(
    await codeOf(call('PUT /v1/standing/:kind/:id', { path: { ...path, id: 'south' }, body: unit })),
  ).toBe('request.invalid')
  await call('DELETE /v1/standing/:kind/:id', { path })
  expect((await acts()).map(([act]) => act).toSorted()).toEqual([
    'unit.changed',
    'unit.created',
    'unit.deleted',
  ])
})

test('a unit has customers where there are some, and a promise a metric that customers answer', async () => {
  const { save } = await aBoard()
  const unit = { id: 'north', name: 'North', people: 30 }
  const nowhere = { ...unit, customers: { touchpoints: ['nowhere'] } }
  expect(await codeOf(save('units', nowhere))).toBe('request.invalid')
  const undeclared = { ...unit, customers: { dimension: 'region', value: 'north' } }
  expect(await codeOf(save('units', undeclared))).toBe('request.invalid')
  expect(await codeOf(save('units', { ...unit, partOf: 'north' }))).toBe('request.invalid')
  const promise = { id: 'simple', text: 'It is simple.' }
  const unasked = { ...promise, metric: { survey: 'checkout', question: 'reason' } }
  expect(await codeOf(save('promises', unasked))).toBe('request.invalid')
  const visionless = { ...promise, vision: 'none' }
  expect(await codeOf(save('promises', visionless))).toBe('request.invalid')
})

test('a promise is told as kept or missed on each channel, or that one cannot tell', async () => {
  const { call, save, send } = await aBoard()
  const body = { key: 'branch.left', name: 'Left the branch', channel: 'store' as const }
  await call('POST /v1/touchpoints', { body })
  const metric = { survey: 'checkout', question: 'recommend', target: 60 }
  await save('promises', { id: 'simple', text: 'It is simple.', metric })
  await save('promises', { id: 'unmeasured', text: 'We are kind.' })
  const shownAt = '2026-11-20T09:00:00.000Z'
  const answers = (touchpoint: string, scores: number[]) =>
    send(scores.map((score) => aCompletedResponse(score, { touchpoint, shownAt })))
  await answers('checkout.paid', new Array(40).fill(10))
  await answers('branch.left', [...new Array(30).fill(3), ...new Array(6).fill(9)])
  await answers('parcel.arrived', [])
  const { data } = await call('GET /v1/reports/promises', {})
  expect([data.from, data.to]).toEqual(['2026-08-26', '2026-11-23'])
  expect(data.promises).toHaveLength(1)
  const [{ promise, all, channels }] = data.promises as [(typeof data.promises)[number]]
  expect([promise, all.n, all.verdict]).toEqual(['simple', 76, 'cannot-tell'])
  expect(channels.map(({ channel, n, verdict }) => [channel, n, verdict])).toEqual([
    ['web', 40, 'kept'],
    ['store', 36, 'missed'],
  ])
  expect(channels[1]!.score).toBeCloseTo(100 / 6, 9)
})
