import { expect, test } from 'vitest'
import { addDays } from '../../counts/add-days.ts'
import { nextCusum } from '../../statistics/cusum.ts'
import { normalQuantile } from '../../statistics/normal-quantile.ts'
import { randomFrom } from '../../statistics/random-from.ts'
import { answersByLot, MOST_A_DAY } from './answers-by-lot.ts'
import { planAlarms } from './plan-alarms.ts'
import { quarterOf } from './quarter-of.ts'
import { type DayOfScores, watch } from './watch.ts'

const { quarter, baseline: span } = quarterOf('2026-11-22')

type Shares = [detractors: number, passives: number]

function days(
  from: string,
  count: number,
  { perDay, shares }: { perDay: number; shares: (day: number) => Shares },
) {
  let place = 0
  return Array.from({ length: count }, (_, at): DayOfScores => {
    const [down, flat] = shares(at)
    const scores = new Array<number>(11).fill(0)
    for (let answer = 0; answer < perDay; answer += 1) {
      // Spread evenly, as by a golden ratio: no luck in it.
      place = (place + 0.618_033_988_75) % 1
      const drawn = place
      scores[drawn < down ? 2 : drawn < down + flat ? 8 : 10]! += 1
    }
    return { day: addDays(from, at), scores }
  })
}

const usual = (): Shares => [0.2, 0.3]
const before = days(span.from, 183, { perDay: 4, shares: usual })
const observed = { touchpoint: 'checkout.paid', name: 'Order paid', baseline: before, span }

test('quarters follow each other, each with the half year before it', () => {
  expect(quarterOf('2026-11-22')).toEqual({
    quarter: { from: '2026-10-01', to: '2026-12-31' },
    baseline: { from: '2026-04-01', to: '2026-09-30' },
  })
  expect(quarterOf('2026-03-31').baseline).toEqual({ from: '2025-07-01', to: '2025-12-31' })
})

test('a drop is found, and about when it began', () => {
  const since = days(quarter.from, 52, { perDay: 4, shares: (at) => (at < 20 ? usual() : [0.45, 0.3]) })
  const { state, alarms, chart, sentence } = watch({ ...observed, quarter: since })
  expect(state).toBe('alarm')
  expect(alarms[0]!.day > addDays(quarter.from, 20)).toBe(true)
  expect(
    Math.abs(Date.parse(alarms[0]!.since) - Date.parse(addDays(quarter.from, 20))) / 86_400_000,
  ).toBeLessThan(8)
  expect(chart!.falseAlarmsPerYear).toBeGreaterThan(0.95)
  expect(chart!.falseAlarmsPerYear).toBeLessThanOrEqual(1)
  expect(chart!.drop).toBeGreaterThan(10)
  expect(chart!.course.some(({ level }) => level === 1)).toBe(true)
  expect(sentence).toMatch(
    /^NPS at Order paid has fallen: the alarm came on 2026-1.* chance makes 1\.0 alarms a year here\.$/,
  )
})

test('while customers say what they said before, it is quiet, and says how often it would err', () => {
  const since = days(quarter.from, 52, { perDay: 4, shares: usual })
  const { state, alarms, quarter: found, anytime, sentence } = watch({ ...observed, quarter: since })
  expect({ state, alarms }).toEqual({ state: 'quiet', alarms: [] })
  expect(found.n).toBe(208)
  expect(anytime!.low).toBeLessThan(found.interval!.low)
  expect(anytime!.high).toBeGreaterThan(found.interval!.high)
  expect(sentence).toContain('chance makes 1.0 alarms a year here')
})

test('without a hundred answers before the quarter we cannot tell', () => {
  const { state, chart, sentence } = watch({
    ...observed,
    baseline: before.slice(0, 20),
    quarter: before.slice(0, 9),
  })
  expect({ state, chart }).toEqual({ state: 'cannot-tell', chart: null })
  expect(sentence).toContain('there are 80')
})

test.each([
  { n: 700, perDay: 4, shares: usual() },
  { n: 150, perDay: 1, shares: [0.1, 0.3] as Shares },
])(
  'false alarms are as seldom as is said, though what is usual is known from $n answers only',
  ({ n, perDay, shares: [down, flat] }) => {
    const random = randomFrom(n)
    const variance = 1 - flat - (1 - flat - 2 * down) ** 2
    const perYear = 365 * perDay
    const places = 60
    const quarters = 120
    let [alarms, stated] = [0, 0]
    for (let place = 0; place < places; place += 1) {
      // As far off as a sample may be, each as likely as the next.
      const off = normalQuantile((place + 0.5) / places) * Math.sqrt(variance * n)
      const [up, low] = [n * (1 - flat - down) + off / 2, n * down - off / 2]
      const found = { detractors: Math.max(0, low), passives: n * flat, promoters: up }
      const { steps, limit, falseAlarmsPerYear } = planAlarms(found, perYear)
      stated += falseAlarmsPerYear / places
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        let value = 0
        for (let answer = 0; answer < perYear / 4; answer += 1) {
          const drawn = random()
          const step = drawn < down ? steps.detractor : drawn < down + flat ? steps.passive : steps.promoter
          value = nextCusum(value, step)
          if (value < limit) continue
          alarms += 1
          value = 0
        }
      }
    }
    const perYearFound = (4 * alarms) / (places * quarters)
    expect(stated).toBeGreaterThan(0.9)
    expect(stated).toBeLessThanOrEqual(1)
    expect(perYearFound / stated).toBeGreaterThan(0.9)
    expect(perYearFound / stated).toBeLessThan(1.1)
  },
)

test('a day’s answers come in an order by lot that is always the same, and no more than enough', () => {
  const classes = { detractors: 3, passives: 4, promoters: 5 }
  const once = [...answersByLot(classes, 'a/2026-10-01')]
  expect(once).toEqual([...answersByLot(classes, 'a/2026-10-01')])
  expect(once.toSorted((a, b) => a - b)).toEqual([-1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 1])
  expect(once).not.toEqual([...answersByLot(classes, 'a/2026-10-02')])
  const many = [...answersByLot({ detractors: 2000, passives: 3000, promoters: 5000 }, 'b')]
  expect(many).toHaveLength(MOST_A_DAY)
  expect(many.filter((answer) => answer === 1).length).toBeGreaterThan(90)
})
