import jstat from 'jstat'
import { expect, test } from 'vitest'
import { INITIATIVES } from '../initiatives/initiative-kind.ts'
import { Initiative } from '../initiatives/initiative.ts'
import { plant } from '../initiatives/testing/planted.ts'
import { createDirectory } from '../projects/directory.ts'
import { createRecord } from '../records/write-record.ts'
import { createRandom } from '../statistics/random.ts'
import { aDatabase } from '../testing/world.ts'
import { forecastOf } from './forecast-of.ts'
import { MOST_PINNED, MUST_WINS, PINNED_METRICS } from './pinned-kinds.ts'
import { MustWin, PinnedMetric } from './pinned-metric.ts'
import { readScoreboard } from './read-scoreboard.ts'

const actor = { kind: 'key', id: 'k', name: 'Key' } as const
const TODAY = '2026-10-31'
const HALF = { promoters: 5, detractors: 2 }

const metric = (id: string, over: object = {}) => ({
  id,
  title: 'Would recommend',
  definition: 'Of all who bought, in the last 90 days',
  metric: 'nps',
  target: 20,
  owner: 'ana@shop.example',
  ...over,
})

async function aBoard(planted: Parameters<typeof plant>[1], metrics: object[], mustWins: object[] = []) {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  await plant(database, planted)
  await database.write(async (tx) => {
    for (const one of metrics)
      await createRecord(tx, { entry, kind: PINNED_METRICS, definition: PinnedMetric.parse(one), actor }, 1)
    for (const one of mustWins)
      await createRecord(tx, { entry, kind: MUST_WINS, definition: MustWin.parse(one), actor }, 1)
  })
  return database.read((tx) => readScoreboard(tx, entry, TODAY, Date.parse(TODAY)))
}

test('a target is met, not met, or it cannot be told, by the whole interval', async () => {
  const planted = [{ from: '2026-08-03', days: 90, mood: HALF }]
  const { pinned, mustWins } = await aBoard(
    planted,
    [metric('a', { target: 20 }), metric('b', { target: 40 }), metric('c', { target: 30 })],
    [metric('calls', { metric: 'response-rate', target: 40 })],
  )
  expect(pinned.map(({ verdict }) => verdict)).toEqual(['met', 'not-met', 'cannot-tell'])
  expect(pinned[0]!.actual).toMatchObject({ n: 900, score: 30 })
  expect(mustWins).toMatchObject([{ verdict: 'met', actual: { n: 1800, score: 50 } }])
})

test('what nothing is done with is named, until a goal, an initiative or a decision is about it', async () => {
  const database = await aDatabase()
  const entry = (await createDirectory(database)).byId('shop')!
  const now = Date.parse(TODAY)
  const day = 86_400_000
  const pin = (id: string, over: object, at: number) =>
    database.write((tx) =>
      createRecord(
        tx,
        { entry, kind: PINNED_METRICS, definition: PinnedMetric.parse(metric(id, over)), actor },
        at,
      ),
    )
  await pin('old', {}, now - 100 * day)
  await pin('ease', { metric: 'ces' }, now - 100 * day)
  await pin('young', {}, now - 10 * day)
  const unused = async (at = now) =>
    (await database.read((tx) => readScoreboard(tx, entry, TODAY, at))).unused
  expect(await unused()).toEqual(['ease', 'old'])
  const initiative = Initiative.parse({
    id: 'carrier',
    title: 'Another carrier',
    from: [{ kind: 'touchpoint', id: 'checkout.paid' }],
    measure: {},
  })
  await database.write((tx) =>
    createRecord(tx, { entry, kind: INITIATIVES, definition: initiative, actor }, now),
  )
  expect(await unused()).toEqual(['ease'])
  expect(await unused(now + 91 * day)).toEqual(['ease', 'old', 'young'])
})

test('without answers nothing is told, metered or forecast', async () => {
  const { pinned } = await aBoard([], [metric('a')])
  expect(pinned).toMatchObject([
    {
      verdict: 'cannot-tell',
      actual: { n: 0, score: null },
      meter: { needed: null, until: null },
      forecast: null,
    },
  ])
})

test('the meter says how many answers five points take, and when they will be there', async () => {
  const { pinned } = await aBoard([{ from: '2026-10-02', days: 30, mood: HALF }], [metric('a', { days: 30 })])
  const { needed, until } = pinned[0]!.meter
  // 1.96² · (0.5 + 0.2 − 0.3²) / 0.05², but for the one answer of the usual spread; ten come a day.
  expect(Math.abs(needed! - 938)).toBeLessThanOrEqual(2)
  expect(until).toBe('2027-01-03')
})

test('what goes on as it was is forecast, and what has too few weeks is not', async () => {
  const { pinned } = await aBoard([{ from: '2026-07-01', days: 122, mood: HALF }], [metric('a')])
  expect(pinned[0]!.forecast).toMatchObject({ week: '2026-11-28', weeks: 18 })
  expect(pinned[0]!.forecast!.score).toBeCloseTo(30, 9)
  const few = await aBoard([{ from: '2026-10-01', days: 30, mood: HALF }], [metric('a')])
  expect(few.pinned[0]!.forecast).toBeNull()
})

test('a sixth metric is refused', async () => {
  const ids = Array.from({ length: MOST_PINNED + 1 }, (_, at) => metric(`m${at}`))
  await expect(aBoard([], ids.slice(1))).resolves.toMatchObject({ pinned: { length: MOST_PINNED } })
  await expect(aBoard([], ids)).rejects.toMatchObject({ code: 'request.invalid' })
})

test('the line and its interval are those of jstat', () => {
  const ys = [12, 15, 11, 18, 17, 21, 19, 24, 22]
  const { ols } = jstat.jStat.models
  const fit = ols(
    ys,
    ys.map((_, x) => [1, x]),
  )
  const found = forecastOf(
    ys.map((y, x) => ({ x, y })),
    12,
  )!
  expect(found.score).toBeCloseTo(fit.coef[0]! + 12 * fit.coef[1]!, 9)
  const mean = ys.reduce((sum, y) => sum + y, 0) / 9
  const left = (1 - fit.R2) * ys.reduce((sum, y) => sum + (y - mean) ** 2, 0)
  const error = Math.sqrt((left / 7) * (1 + 1 / 9 + (12 - 4) ** 2 / 60))
  expect(found.interval.high - found.score).toBeCloseTo(jstat.jStat.studentt.inv(0.975, 7) * error, 6)
})

test('95 of a hundred forecasts hold, where the trend goes on', () => {
  const random = createRandom(5)
  const noise = () => Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6)
  const worlds = 2000
  let held = 0
  for (let world = 0; world < worlds; world += 1) {
    const at = (x: number) => 10 + 0.5 * x + 4 * noise()
    const points = Array.from({ length: 12 }, (_, x) => ({ x, y: at(x) }))
    const { low, high } = forecastOf(points, 15)!.interval
    const then = at(15)
    held += Number(low <= then && then <= high)
  }
  expect(held / worlds).toBeGreaterThan(0.935)
  expect(held / worlds).toBeLessThan(0.965)
})
