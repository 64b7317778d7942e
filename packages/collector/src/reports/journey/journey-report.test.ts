import { newId } from '@innerloop/shared/new-id'
import { Programme, type SurveyResponse } from '@innerloop/shared'
import { expect, test } from 'vitest'
import { applyProgramme } from '../../projects/apply-programme.ts'
import { createDirectory } from '../../projects/directory.ts'
import { anEmptyDatabase, aCompletedResponse } from '../../testing/world.ts'
import { store } from '../../testing/store.ts'
import { JourneyReport } from './journey-report.ts'
import { readJourneyReport } from './read-journey-report.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const DAY_MS = 86_400_000

const programme = Programme.parse({
  project: {
    id: 'shop',
    key: 'pk_shop',
    name: 'Machines',
    dimensions: [
      { key: 'tier', from: 'traits.tier', values: ['gold', 'plain'] },
      { key: 'surprise', from: 'answers.expectation', values: ['worse', 'as-expected', 'better'] },
    ],
  },
  touchpoints: [
    { key: 'call', name: 'Call', channel: 'phone', team: 'hotline', expectation: 8, toleranceFloor: 4 },
    {
      key: 'visit',
      name: 'Technician',
      channel: 'other',
      team: 'field',
      experience: 'service',
      measureFloor: { property: 'waitHours', limit: 4, unit: 'h' },
      serviceStandard: 'Within four hours.',
      procedure: { version: '3' },
    },
    { key: 'invoice', name: 'Invoice', channel: 'email', team: 'field', expectation: 8 },
    { key: 'review', name: 'Reviews', kind: 'indirect' },
  ],
  surveys: [
    {
      id: 'after',
      version: 1,
      name: 'After',
      touchpoints: ['call', 'visit', 'invoice'],
      questions: [
        { id: 'recommend', kind: 'nps', wording: { en: 'How likely …?' } },
        { id: 'reason', kind: 'text', wording: { en: 'Why?' } },
        {
          id: 'expectation',
          kind: 'choice',
          wording: { en: 'Was it as you expected?' },
          options: ['worse', 'as-expected', 'better'].map((id) => ({ id, label: { en: id } })),
        },
      ],
      thanks: { en: 'Thanks' },
    },
  ],
  teams: ['hotline', 'field'].map((id) => ({ id, name: id, members: [] })),
  journeys: [
    {
      id: 'repair',
      name: 'Repair of a machine',
      confirmedBy: 20,
      stages: [
        { id: 'ask', name: 'Asking for help', touchpoints: ['call'] },
        { id: 'mend', name: 'Mending', touchpoints: ['visit', 'invoice'] },
        { id: 'after', name: 'Afterwards', touchpoints: ['review', 'visit'] },
      ],
    },
  ],
})

type Said = { at: string; score: number; daysAgo?: number; over?: Partial<SurveyResponse> }

function said({ at, score, daysAgo = 1, over }: Said): SurveyResponse {
  const shownAt = new Date(NOW - daysAgo * DAY_MS).toISOString()
  return aCompletedResponse(score, { id: newId(), surveyId: 'after', touchpoint: at, shownAt, ...over })
}

async function aReport(answers: SurveyResponse[], query = {}, over = {}) {
  const database = await anEmptyDatabase()
  await database.write((tx) => applyProgramme(tx, programme, NOW - 200 * DAY_MS))
  await store(database, answers)
  const entry = (await createDirectory(database)).byId('shop')!
  const reading = { query: { journey: 'repair', ...query }, mayReadWords: true, now: NOW, ...over }
  const report = await database.read((tx) => readJourneyReport(tx, entry, reading))
  expect(JourneyReport.parse(report)).toEqual(report)
  const at = (key: string) => report.moments.find(({ touchpoint }) => touchpoint === key)!
  return { report, at }
}

const many = (count: number, at: string, scores: number[], over: Partial<Said> = {}) =>
  Array.from({ length: count }, (_, index) => said({ at, score: scores[index % scores.length]!, ...over }))

const tiered = (tier: string, scores: number[]) => many(15, 'visit', scores, { over: { traits: { tier } } })

function wrote(text: string, daysAgo: number, option: string): SurveyResponse {
  const answers = {
    recommend: { value: 3, sequence: 1 },
    reason: { value: text, sequence: 2 },
    expectation: { value: option, sequence: 3 },
  }
  return said({ at: 'call', score: 3, daysAgo, over: { answers } })
}

const wait = (waitHours: number) => ({ over: { properties: { waitHours } } })
const planted = [
  ...many(40, 'call', [2, 5, 8, 3]),
  ...many(40, 'visit', [9, 10, 10, 8], wait(2)),
  ...many(20, 'visit', [6, 8, 3, 7], wait(9)),
  ...many(40, 'invoice', [9, 8, 9, 8]),
]

test('each touchpoint has its level, its gap to what is expected, and what follows', async () => {
  const { report, at } = await aReport(planted)
  expect(report.moments.map(({ touchpoint, stage }) => [touchpoint, stage])).toEqual([
    ['call', 'ask'],
    ['visit', 'mend'],
    ['invoice', 'mend'],
    ['review', 'after'],
  ])
  expect(at('call').score).toMatchObject({ n: 40, score: -75 })
  expect(at('call').level.level).toBeCloseTo(4.5, 10)
  expect(at('call').expectation).toMatchObject({ expected: 8, gap: -3.5, verdict: 'below' })
  expect(at('call').expectation!.interval!.high).toBeLessThan(-2.5)
  expect(at('call').belowFloor).toMatchObject({ limit: 4, n: 40, share: 0.5 })
  expect(at('invoice').expectation).toMatchObject({ gap: 0.5, verdict: 'met' })
  expect(at('visit')).toMatchObject({
    expectation: null,
    experience: 'service',
    serviceStandard: 'Within four hours.',
    procedure: { version: '3' },
    surveys: [{ id: 'after', name: 'After' }],
    answered: { n: 60, share: 1 },
  })
  expect(at('review')).toMatchObject({
    kind: 'indirect',
    metric: null,
    level: { n: 0, level: null },
    answered: null,
  })
  expect(report.remembered).toMatchObject({ trough: 'call', end: 'invoice', first: 'fix-trough' })
})

test('the journey’s level is told both ways, and what each touchpoint pulls adds up to nothing', async () => {
  const { report } = await aReport(planted)
  const visit = (40 * 9.25 + 20 * 6) / 60
  expect(report.score.byTouchpoint.level).toBeCloseTo((4.5 + visit + 8.5) / 3, 10)
  expect(report.score.byAnswer.level).toBeCloseTo((40 * 4.5 + 60 * visit + 40 * 8.5) / 140, 10)
  expect(report.score.byAnswer.n).toBe(140)
  expect(report.score.nps.n).toBe(140)
  for (const how of ['alike', 'byAnswers'] as const)
    expect(report.moments.reduce((sum, { pull }) => sum + (pull?.[how] ?? 0), 0)).toBeCloseTo(0, 10)
  expect(report.stages.map(({ n, level }) => [n, level])).toEqual([
    [40, expect.closeTo(4.5, 10)],
    [100, expect.closeTo((visit + 8.5) / 2, 10)],
    [60, expect.closeTo(visit, 10)],
  ])
  expect(report.channels.map(({ key, n }) => [key, n])).toEqual([
    ['other', 60],
    ['email', 40],
    ['phone', 40],
    ['web', 0],
  ])
  expect(report.experiences).toMatchObject([{ key: 'service', touchpoints: 1, n: 60 }])
  expect(report.kinds.map(({ key }) => key)).toEqual(['direct', 'indirect'])
})

test('a wait above its limit is a breach, and it is told what breaches do to the score', async () => {
  const { at } = await aReport([...planted, ...many(5, 'visit', [9])])
  const { floor } = at('visit')
  expect(floor).toMatchObject({
    limit: 4,
    unit: 'h',
    breaches: { n: 60, share: 1 / 3 },
    within: { n: 40, score: 75 },
    breached: { n: 20, score: -50 },
    difference: -125,
    verdict: 'lower',
  })
  expect(floor!.breaches.low).toBeCloseTo(0.2273, 3)
  expect(floor!.breaches.high).toBeCloseTo(0.4594, 3)
  expect(floor!.dpmo.value).toBeCloseTo(333_333.33, 1)
  expect(floor!.p).toBeLessThan(0.001)
  expect(at('call').floor).toBeNull()
})

test('a week with far more breaches than the others is out of control', async () => {
  const weeks = [1, 2, 3, 4].flatMap((week) =>
    many(100, 'visit', [9], { daysAgo: 7 * week, ...wait(2) }).map((one, index) => ({
      ...one,
      properties: { waitHours: index < (week === 2 ? 40 : 8) ? 6 : 1 },
    })),
  )
  const { floor } = (await aReport(weeks)).at('visit')
  expect(floor!.weeks.map(({ from, n, breaches, isOut }) => [from, n, breaches, isOut])).toEqual([
    ['2026-10-26', 100, 8, false],
    ['2026-11-02', 100, 8, false],
    ['2026-11-09', 100, 40, true],
    ['2026-11-16', 100, 8, false],
  ])
})

test('a segment has its own scores and its own breaches; evidence is of all', async () => {
  const gold = { over: { traits: { tier: 'gold' }, properties: { waitHours: 1 } } }
  const answers = [...planted, ...many(12, 'visit', [4], gold)]
  const { at } = await aReport(answers, { dimension: 'tier', value: 'gold' })
  expect(at('visit').level).toMatchObject({ n: 12, level: 4 })
  expect(at('visit').floor).toMatchObject({ breaches: { n: 12, share: 0 } })
  expect(at('call').level.n).toBe(0)
  expect(at('visit').evidence.answers).toBe(72)
})

test('how far the values of a dimension lie apart', async () => {
  const { at } = await aReport([...tiered('gold', [9, 10]), ...tiered('plain', [4, 5])], {
    dimension: 'tier',
  })
  expect(at('visit').spread!.units).toMatchObject([
    { value: 'plain', n: 15 },
    { value: 'gold', n: 15 },
  ])
  expect(at('visit').spread!.p).toBeLessThan(0.001)
  expect(at('call').spread).toEqual({ units: [], p: null })
})

test('a map is assumed until each touchpoint of the team’s has answers enough, and stale when nobody changed it', async () => {
  const { report, at } = await aReport([...planted, ...many(30, 'review', [5], { daysAgo: 120 })])
  expect(report).toMatchObject({ standing: 'confirmed', confirmedBy: 20, isStale: true, staleAfterDays: 180 })
  expect(at('call').evidence).toEqual({ answers: 40, last90Days: 40, standing: 'enough', isConfirmed: true })
  expect(at('review').evidence).toMatchObject({ answers: 30, last90Days: 0, standing: 'stale' })
  const few = await aReport(planted.slice(0, 41))
  expect(few.report.standing).toBe('assumed')
  expect(few.at('visit').evidence).toMatchObject({ standing: 'few', isConfirmed: false })
  expect(few.at('invoice').evidence).toMatchObject({ standing: 'none', answers: 0 })
  expect((await aReport([])).report).toMatchObject({ remembered: null, score: { byAnswer: { level: null } } })
})

test('behind a hand-off to another team it is told whether it is worse', async () => {
  const { report } = await aReport(planted)
  expect(report.handOffs).toMatchObject([
    {
      from: { touchpoint: 'call', team: 'hotline' },
      to: { touchpoint: 'visit', team: 'field' },
      verdict: 'rise',
    },
  ])
})

test('what customers wrote last, and what they said of their expectation', async () => {
  const answers = [
    wrote('Transferred twice', 2, 'worse'),
    wrote('Long wait', 1, 'worse'),
    wrote('Fine', 9, 'better'),
  ]
  const { at } = await aReport(answers, { from: '2026-11-18' })
  expect(at('call').comments!.map(({ comment }) => comment)).toEqual(['Long wait', 'Transferred twice'])
  expect(at('call').surprise).toMatchObject({ worse: { n: 2, share: 1 }, better: { share: 0 } })
  expect((await aReport(answers, {}, { mayReadWords: false })).at('call').comments).toBeNull()
})
