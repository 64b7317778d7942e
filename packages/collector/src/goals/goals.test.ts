import { Survey } from '@innerloop/shared'
import { describe, expect, test } from 'vitest'
import { plant } from '../initiatives/testing/planted.ts'
import { createDirectory } from '../projects/directory.ts'
import { createRecord } from '../records/write-record.ts'
import { aDatabase, programme } from '../testing/world.ts'
import { beggingIn } from './begging-in.ts'
import { type Place, pickedChecks, topScoreChecks } from './checks-of.ts'
import { Goal } from './goal.ts'
import { GOALS } from './goal-kind.ts'
import { readGoals } from './read-goals.ts'

const actor = { kind: 'key', id: 'k', name: 'Key' } as const
const BASELINE = { from: '2026-06-01', to: '2026-06-28' }
const SAD = { promoters: 4, detractors: 4 }
const GLAD = { promoters: 6, detractors: 2 }

const goal = (over: object = {}, measure: object = {}) =>
  Goal.parse({
    id: 'parcels',
    title: 'Parcels that arrive',
    measure: { kind: 'score', scope: { touchpoints: ['parcel.arrived'] }, baseline: BASELINE, ...measure },
    target: 20,
    by: '2026-12-31',
    ...over,
  })

const asking = (wording: Record<string, string>) =>
  Survey.parse({
    ...programme.surveys[0]!,
    questions: [{ id: 'recommend', kind: 'nps', wording }],
  })

async function progressOf(definition: Goal, planted: Parameters<typeof plant>[1], today = '2026-10-31') {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  await plant(database, planted)
  await database.write((tx) => createRecord(tx, { entry, kind: GOALS, definition, actor }, 1))
  return (await database.read((tx) => readGoals(tx, entry, today))).goals[0]!
}

const parcels = (from: string, days: number, over: object) => ({
  touchpoint: 'parcel.arrived',
  from,
  days,
  mood: SAD,
  ...over,
})

describe('progress', () => {
  test('a goal is reached where the whole interval is, and missed only when its date has passed', async () => {
    const reached = await progressOf(goal(), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-04', 28, { mood: GLAD }),
    ])
    expect(reached).toMatchObject({
      verdict: 'reached',
      score: {
        baseline: { n: 280, score: 0 },
        now: { n: 280, score: 40, from: '2026-10-04' },
        difference: 40,
      },
    })
    expect(reached.score!.interval!.low).toBeGreaterThan(0)
    const below = [parcels(BASELINE.from, 28, {}), parcels('2026-10-04', 90, {})]
    expect(await progressOf(goal(), below)).toMatchObject({ verdict: 'not-yet' })
    expect(await progressOf(goal(), below, '2027-01-10')).toMatchObject({
      verdict: 'missed',
      score: { now: { to: '2026-12-31', n: 280 } },
    })
  })

  test('it says how many answers it needs, and whether the present pace has them by then', async () => {
    const { verdict, score } = await progressOf(goal({ target: 8 }), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-30', 1, {}),
    ])
    expect(verdict).toBe('cannot-tell')
    expect(score).toMatchObject({ byThen: 10, canTell: false })
    // 2 · 8000 · (1.96 + 0.84)² / 8², but for the one answer of the usual spread.
    expect(score!.needed).toBeGreaterThan(1950)
    expect(score!.needed).toBeLessThan(1965)
    expect(score!.smallest).toBeGreaterThan(8)
    const soon = await progressOf(goal({ target: 60 }), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-04', 28, {}),
    ])
    expect(soon.score).toMatchObject({ byThen: 280, canTell: true })
    const empty = await progressOf(goal(), [])
    expect(empty).toMatchObject({
      verdict: 'cannot-tell',
      score: { needed: null, canTell: null, difference: null },
    })
  })

  test('what is counted by hand is taken as it is written down', async () => {
    const readings = [
      { on: '2026-09-01', value: 12 },
      { on: '2026-10-01', value: 21 },
      { on: '2027-01-05', value: 5 },
    ]
    const byHand = goal({ measure: { kind: 'by-hand', name: 'Calls back', baseline: 10, readings } })
    expect(await progressOf(byHand, [])).toMatchObject({
      score: null,
      reading: { on: '2026-10-01', value: 21 },
      verdict: 'reached',
    })
    const fewer = goal({
      target: 5,
      measure: { kind: 'by-hand', name: 'Lost parcels', baseline: 10, readings },
    })
    expect(await progressOf(fewer, [], '2027-02-01')).toMatchObject({ verdict: 'missed' })
  })
})

describe('a score that is made to look good', () => {
  test('fewer are asked while it rises', async () => {
    const found = await progressOf(goal(), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-04', 28, { mood: GLAD, shown: 10 }),
      { from: BASELINE.from, days: 28, mood: SAD },
      { from: '2026-10-04', days: 28, mood: SAD },
    ])
    expect(found.checks).toMatchObject([
      { kind: 'fewer-asked', touchpoint: 'parcel.arrived', before: 0.5, difference: 40 },
    ])
    const grew = await progressOf(goal(), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-04', 28, { mood: GLAD }),
      { from: BASELINE.from, days: 28, mood: SAD },
      { from: '2026-10-04', days: 28, mood: SAD },
    ])
    expect(grew.checks).toEqual([])
  })

  test('fewer of those who are asked answer while it rises', async () => {
    const found = await progressOf(goal(), [
      parcels(BASELINE.from, 28, {}),
      parcels('2026-10-04', 28, { mood: GLAD, shown: 40 }),
    ])
    expect(found.checks).toMatchObject([{ kind: 'fewer-answer', before: 0.5, now: 0.25 }])
  })

  test('one owner’s customers give tens where others give eights', () => {
    const places = [...['a', 'b', 'c'].map((key) => aPlaceOf(key, [5, 20, 20])), aPlaceOf('mine', [5, 2, 38])]
    const [found, ...others] = topScoreChecks('nps', withMeant(places, 'mine'))
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: 'top-scores', touchpoints: ['mine'], owner: 'mine@x.example', n: 40 })
    expect(topScoreChecks('nps', withMeant(places, 'a'))).toEqual([])
    const few = [aPlaceOf('mine', [0, 0, 5]), aPlaceOf('a', [5, 20, 20])]
    expect(topScoreChecks('nps', withMeant(few, 'mine'))).toEqual([])
  })

  test('where nothing is the matter, something is found in at most one goal of twenty', () => {
    let state = 17
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    let found = 0
    const worlds = 600
    for (let world = 0; world < worlds; world += 1) {
      const places = ['a', 'b', 'c', 'd', 'e'].map((key) => ({
        ...aPlaceOf(key, drawn(random, 60)),
        before: answersOf(drawn(random, 60), 120),
        // Prompts come and go as they like.
        now: answersOf(drawn(random, 60), 70 + Math.floor(random() * 200)),
        isMeant: key < 'd',
      }))
      const checks = [...topScoreChecks('nps', places), ...pickedChecks('nps', places)]
      found += Number(checks.length > 0)
    }
    expect(found / worlds).toBeLessThanOrEqual(0.05)
    expect(found).toBeGreaterThan(0)
  })
})

type Counts = [detractors: number, passives: number, promoters: number]

function answersOf([down, middle, up]: Counts, shown: number) {
  return {
    scores: [0, 0, 0, down, 0, 0, 0, 0, middle, up, 0],
    shown,
    started: Math.min(shown, down + middle + up),
  }
}

function aPlaceOf(key: string, counts: Counts): Place {
  const now = answersOf(counts, 100)
  return { touchpoint: key, owner: `${key}@x.example`, isMeant: true, before: now, now }
}

function withMeant(places: Place[], key: string): Place[] {
  return places.map((place) => ({ ...place, isMeant: place.touchpoint === key }))
}

function drawn(random: () => number, n: number): Counts {
  const counts: Counts = [0, 0, 0]
  for (let at = 0; at < n; at += 1) {
    const draw = random()
    counts[draw < 0.2 ? 0 : draw < 0.5 ? 1 : 2] += 1
  }
  return counts
}

describe('a question that begs', () => {
  test.each([
    ['en', 'Please give us a 10!'],
    ['en', 'Rate me 5 stars, will you?'],
    ['en', 'Anything less than a 9 is a failure for me. How likely …?'],
    ['en', 'My bonus depends on it: how likely …?'],
    ['zh-Hans', '请给我们打十分！'],
    ['zh-Hans', '满意请给五星好评'],
    ['de', 'Bitte geben Sie uns eine 10.'],
    ['pt', 'Dê-nos nota 10, por favor'],
    ['fr', 'Donnez-nous la note de 10'],
  ])('%s: %s', (locale, text) => {
    expect(beggingIn(asking({ [locale]: text }))).toMatchObject([
      { surveyId: 'checkout', questionId: 'recommend' },
    ])
  })

  test.each([
    ['en', 'How likely are you to recommend us to a friend, from 0 to 10?'],
    ['en', 'What is the most important reason for your score?'],
    ['en', 'What would have made it a 10?'],
    ['zh-Hans', '您有多大可能把我们推荐给朋友？（0 分到 10 分）'],
    ['zh-Hans', '您给出这个分数的主要原因是什么？'],
    ['de', 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?'],
    ['pt', 'De 0 a 10, quanto recomendaria a nossa loja?'],
  ])('but not %s: %s', (locale, text) => {
    expect(beggingIn(asking({ [locale]: text }))).toEqual([])
  })
})
