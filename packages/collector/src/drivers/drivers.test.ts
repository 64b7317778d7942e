import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exponential, createRandom } from '../statistics/random.ts'
import { driversOf as setOf } from './drivers-of.ts'
import { judgeDrivers } from './judge-drivers.ts'
import type { DriverKind, DriverRow } from './facts-of.ts'
import type { DriverSet } from './drivers-report.ts'
import { fitModels } from './fit-models.ts'
import { watchImportance } from './importance.ts'
import { createSample } from './keep-sample.ts'
import reference from '../statistics/reference/statistics.json' with { type: 'json' }

const attitude = readFileSync(new URL('../statistics/reference/attitude.csv', import.meta.url), 'utf8')

const driversOf = (rows: readonly DriverRow[], kind: DriverKind) => judgeDrivers([setOf(rows, kind)])[0]!

type Effects = { wait?: number; transfers?: number; noise?: number }

/** Calls of which a wait and transfers may cost points; `noise` costs none. */
function calls(n: number, { wait = 0, transfers = 0 }: Effects, seed = 1): DriverRow[] {
  const random = createRandom(seed)
  return Array.from({ length: n }, () => {
    const facts = {
      wait: exponential(random, 3),
      transfers: Math.floor(exponential(random, 1)),
      noise: random(),
      agentYears: Math.floor(exponential(random, 5)),
    }
    const felt = 8.5 + 3 * (random() - 0.5) - wait * facts.wait - transfers * facts.transfers
    const score = Math.max(0, Math.min(10, Math.round(felt)))
    return { score, facts: { circumstances: facts, ratings: {} } }
  })
}

const toldOf = (rows: DriverRow[]) =>
  driversOf(rows, 'circumstances')
    .drivers.filter(({ verdict }) => verdict !== 'cannot-tell')
    .map(({ driver, verdict }) => `${driver} ${verdict}`)

test('what moves the score is found, by how much, and nothing else is', () => {
  const set = driversOf(calls(600, { wait: 0.3, transfers: 0.8 }), 'circumstances')
  expect(set.drivers.slice(0, 2).map(({ driver, verdict }) => [driver, verdict])).toEqual(
    expect.arrayContaining([
      ['wait', 'moves-down'],
      ['transfers', 'moves-down'],
    ]),
  )
  expect(set.drivers.slice(2).map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'cannot-tell'])
  const wait = set.drivers.find(({ driver }) => driver === 'wait')!
  expect(wait.effects.score.slopeInterval.low).toBeLessThan(-0.25)
  expect(wait.effects.score.slopeInterval.high).toBeGreaterThan(-0.35)
  const shares = set.drivers.reduce((sum, { effects }) => sum + effects.score.share, 0)
  expect(shares).toBeCloseTo(set.models!['score']!.explained, 9)
})

test('where nothing moves it, hardly ever is anything told: 20 worlds', () => {
  const told = Array.from({ length: 20 }, (_, seed) => toldOf(calls(150, {}, seed + 1)))
  expect(told.filter((one) => one.length > 0).length).toBeLessThanOrEqual(3)
})

test('the same finding counts for less beside many others', () => {
  const alone = setOf(calls(60, { wait: 0.12 }, 5), 'circumstances')
  const others = Array.from({ length: 30 }, (_, seed) => setOf(calls(60, {}, seed + 50), 'circumstances'))
  expect(pOfWait([alone, ...others])).toBeGreaterThan(pOfWait([alone]))
})

function pOfWait(sets: DriverSet[]): number {
  return judgeDrivers(sets)[0]!.drivers.find(({ driver }) => driver === 'wait')!.effects.score.p
}

test('the same answers give the same figures', () => {
  const rows = calls(100, { wait: 0.3 })
  expect(driversOf(rows, 'circumstances')).toEqual(driversOf(rows, 'circumstances'))
})

test.each([
  ['too-few', calls(29, { wait: 1 })],
  ['no-drivers', calls(200, {}).map(({ score }) => ({ score, facts: { circumstances: {}, ratings: {} } }))],
  ['all-alike', calls(200, {}).map((row) => ({ ...row, score: 9 }))],
])('there are no figures where there is %s to tell from', (refusal, rows) => {
  expect(driversOf(rows, 'circumstances')).toMatchObject({ refusal, models: null, drivers: [] })
})

test('what cannot be told apart is named, and why', () => {
  const rows = calls(200, { wait: 0.3 }).map(({ score, facts }, at) => ({
    score,
    facts: {
      ...facts,
      circumstances: {
        ...facts.circumstances,
        minutes: 60 * facts.circumstances['wait']!,
        always: 1,
        ...(at < 20 && { seldom: at }),
      },
    },
  }))
  expect(driversOf(rows, 'circumstances').leftOut).toEqual(
    expect.arrayContaining([
      { driver: 'seldom', reason: 'rare' },
      { driver: 'always', reason: 'same-for-all' },
      expect.objectContaining({ reason: 'same-as' }),
    ]),
  )
})

test('a driver that makes detractors, and no promoters less, is asymmetric', () => {
  const random = createRandom(3)
  const rows = Array.from({ length: 800 }, (): DriverRow => {
    const broken = Number(random() < 0.3)
    const kind = random()
    // Whoever would have been lukewarm is lost; promoters forgive.
    const score = kind < 0.5 ? 10 : broken ? 3 : 7
    return { score, facts: { circumstances: { broken, expert: random() }, ratings: {} } }
  })
  const [first] = driversOf(rows, 'circumstances').drivers
  expect(first).toMatchObject({ driver: 'broken', asymmetry: 'detractors' })
})

test('the shares are those of R’s relaimpo on its own example', () => {
  const [header, ...lines] = attitude
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('"', '').split(','))
  const { predictors, R2, lmg } = reference.drivers.attitude
  const columns = predictors.map((name) => header!.indexOf(name))
  const rows = lines.map((line) => ({
    score: Number(line[header!.indexOf('rating')]),
    values: columns.map((at) => Number(line[at])),
  }))
  const { score } = fitModels(rows)
  expect(score.explained).toBeCloseTo(R2, 9)
  const expected = Array.isArray(lmg) ? lmg : predictors.map((name) => (lmg as Record<string, number>)[name]!)
  expect(score.effects.map(({ share }) => share)).toEqual(expected.map((share) => expect.closeTo(share, 9)))
})

test('of many rows a sample is kept in which each is as likely', () => {
  const kept = Array.from({ length: 200 }, (_, seed) => {
    const sample = createSample<number>(10, seed + 1)
    for (let row = 0; row < 100; row += 1) sample.add(row)
    return sample.rows
  }).flat()
  const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length
  expect(mean).toBeGreaterThan(46)
  expect(mean).toBeLessThan(53)
})

test('importance is how a score goes along with the next relationship score of the same person, within half a year', () => {
  const watch = watchImportance()
  const day = 86_400_000
  for (let person = 0; person < 60; person += 1) {
    watch.meet(`p${person}`, 'repair', { score: person % 11, at: 0 })
    watch.meet(`p${person}`, 'order', { score: person % 11, at: 300 * day })
    watch.look(`p${person}`, { score: person % 11, at: 100 * day })
  }
  watch.look('p1', { score: 1, at: 290 * day })
  expect(watch.found()).toMatchObject([{ touchpoint: 'repair', n: 60, correlation: 1 }])
})
