// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configWith, NOW, surveys } from '../test-world.ts'
import {
  after,
  daysAgo,
  during,
  inDays,
  judge,
  NEVER_RESTS,
  no,
  openRules,
  yes,
  type Given,
} from './test-rules.ts'

const monthly = { startsOn: '2026-05-04', repeats: { everyMonths: 1, forDays: 2 } }
const capped = (days: number) => ({
  reason: 'daily-cap-reached' as const,
  until: new Date(inDays(days)).toISOString(),
})
const answeredToday = { checkout: { answered: NOW } }

test.each<[string, Given, object]>([
  [
    'a snooze outlasts a rest',
    { survey: { pace: after('Answer', 2) }, history: answeredToday, snoozedUntil: inDays(3) },
    no('snoozed', inDays(3)),
  ],
  [
    'a rest outlasts a snooze',
    { survey: { pace: after('Answer', 4) }, history: answeredToday, snoozedUntil: inDays(3) },
    no('answered-recently', inDays(4), 'checkout'),
  ],
  [
    'a metric outlasts the survey and the project',
    {
      survey: { pace: after('Answer', 2) },
      project: { pace: after('Answer', 1), pacePerMetric: { nps: after('Answer', 5) } },
      history: answeredToday,
    },
    no('answered-recently', inDays(5), 'checkout'),
  ],
  [
    'another survey of the metric outlasts this one',
    {
      survey: { pace: after('Answer', 2) },
      project: { pacePerMetric: { nps: after('Decline', 5) } },
      history: { ...answeredToday, relation: { declined: daysAgo(1) } },
    },
    no('declined-recently', inDays(4), 'relation'),
  ],
  [
    'the full day outlasts a snooze',
    { closed: capped(0.5), snoozedUntil: inDays(0.25) },
    no('daily-cap-reached', inDays(0.5)),
  ],
  [
    'the schedule outlasts the full day',
    { closed: capped(0.5), survey: { schedule: { startsOn: '2026-05-05' } } },
    no('outside-schedule', '2026-05-05T00:00Z'),
  ],
  [
    'the full day ends when the schedule opens',
    {
      closed: { reason: 'daily-cap-reached', until: '2026-05-05T00:00:00.000Z' },
      survey: { schedule: { startsOn: '2026-05-05' } },
    },
    no('daily-cap-reached', '2026-05-05T00:00Z'),
  ],
  [
    'the schedule has closed when the rest ends, and opens again',
    { survey: { schedule: monthly, pace: after('Answer', 7) }, history: answeredToday },
    no('answered-recently', '2026-06-04T00:00Z', 'checkout'),
  ],
  [
    'the schedule is open again when the rest ends',
    { survey: { schedule: monthly, pace: after('Answer', 31) }, history: answeredToday },
    no('answered-recently', inDays(31), 'checkout'),
  ],
  [
    'the schedule is over when the rest ends',
    {
      survey: { schedule: { endsOn: '2026-05-06' }, pace: after('Answer', 7) },
      history: answeredToday,
    },
    no('answered-recently', undefined, 'checkout'),
  ],
  ['an opening that nobody waits for', { survey: { schedule: monthly, pace: after('Answer', 7) } }, yes],
  [
    'a visit and a rest',
    { ...during('checkout', 5, 10), survey: { pace: { ...after('Answer', 7), oncePerSession: true } } },
    no('asked-this-session'),
  ],
])('%s', (_, given, expected) => {
  expect(judge(given)).toEqual(expected)
})

test('a survey that was published since rests by its metric, too', () => {
  const { rules, config } = openRules(configWith([], { pacePerMetric: { nps: after('Answer', 2) } }))
  const survey = { ...surveys.checkout, pace: NEVER_RESTS }
  const circumstances = {
    consent: 'given',
    isOpen: false,
    history: answeredToday,
    ...config,
    now: NOW,
  } as const
  expect(rules.against(survey, circumstances, undefined)).toMatchObject({ reason: 'answered-recently' })
})

const days = fc.integer({ min: 0, max: 40 })
const rest = fc.record({ afterAnswerDays: days, afterDeclineDays: days, afterDisplayDays: days })
const past = fc.integer({ min: daysAgo(60), max: NOW })
const outcomes = fc.record({ answered: past, declined: past, asked: past }, { requiredKeys: [] })
const timeZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Beirut',
  'Pacific/Auckland',
)
const forDays = fc.integer({ min: 1, max: 20 })
const repeats = fc.oneof(
  fc.record({ everyMonths: fc.integer({ min: 1, max: 3 }), forDays }),
  fc.record({ everyDays: fc.integer({ min: 1, max: 60 }), forDays }),
)
const startsOn = fc.constantFrom('2024-01-31', '2026-03-28', '2026-05-04', '2026-10-25')
const situation = fc.record(
  {
    survey: fc.record(
      { pace: rest, schedule: fc.record({ startsOn, repeats, timeZone }) },
      { requiredKeys: [] },
    ),
    project: fc.record({ pace: rest, pacePerMetric: fc.record({ nps: rest }) }, { requiredKeys: [] }),
    history: fc.record({ checkout: outcomes, relation: outcomes, support: outcomes }, { requiredKeys: [] }),
    closed: fc.integer({ min: 0, max: 2 }).map(capped),
    snoozedUntil: fc.integer({ min: daysAgo(10), max: inDays(30) }),
  },
  { requiredKeys: [] },
)

test('until is the first moment at which the survey may be shown', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(situation, part, (given, share) => {
      const now = judge(given)
      if (now.eligible) return
      const until = Date.parse(now.until!)
      expect(judge({ ...given, now: until })).toEqual(yes)
      expect(judge({ ...given, now: until - 1 }).eligible).toBe(false)
      expect(judge({ ...given, now: NOW + Math.floor((until - 1 - NOW) * share) }).eligible).toBe(false)
    }),
    { numRuns: 300 },
  )
})

test('nobody is asked within a pace, a snooze or a full day', () => {
  fc.assert(
    fc.property(situation, ({ survey, project, history = {}, closed, snoozedUntil = 0 }) => {
      const { survey: _, ...given } = { survey, project, history, closed, snoozedUntil }
      const own = survey?.pace ?? NEVER_RESTS
      const ofAll = project?.pace ?? NEVER_RESTS
      const ofNps = project?.pacePerMetric?.nps ?? NEVER_RESTS
      const ends = Object.entries(history).flatMap(([id, { answered = 0, declined = 0, asked = 0 }]) =>
        [ofAll, ...(id === 'checkout' ? [own] : []), ...(id === 'support' ? [] : [ofNps])].flatMap((pace) => [
          answered + pace.afterAnswerDays * 86_400_000,
          declined + pace.afterDeclineDays * 86_400_000,
          asked + pace.afterDisplayDays * 86_400_000,
        ]),
      )
      const end = Math.max(NOW, snoozedUntil, Date.parse(closed?.until ?? '1970-01-01'), ...ends)
      const verdict = judge({ ...given, survey: { pace: own } })
      expect(verdict.eligible ? NOW : Date.parse(verdict.until!)).toBe(end)
    }),
    { numRuns: 300 },
  )
})
