import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { eligibilityOf, type Circumstances } from './eligibility.ts'
import type { History } from './history.ts'
import { DAY_MS, NOW, surveys } from './test-world.ts'

const { checkout, support } = surveys
const pace = { afterAnswerDays: 10, afterDeclineDays: 5, afterDisplayDays: 1 }

const anybody: Circumstances = {
  consent: 'given',
  isOpen: false,
  history: {},
  pace,
  now: NOW,
}

const verdict = (changes: Partial<Circumstances>, survey = checkout) =>
  eligibilityOf(survey, { ...anybody, ...changes })
const daysAgo = (days: number) => NOW - days * DAY_MS
const inDays = (days: number) => new Date(NOW + days * DAY_MS).toISOString()
const no = (reason: string) => ({ eligible: false, reason })
const yes = { eligible: true }

test.each([
  ['nobody was asked yet', {}, yes],
  ['the person opted out', { consent: 'opted-out' }, no('opted-out')],
  ['consent is still missing', { consent: 'consent-required' }, no('consent-required')],
  ['a prompt is open', { isOpen: true }, no('prompt-open')],
  ['several reasons hold', { consent: 'opted-out', isOpen: true }, no('opted-out')],
  ['a rest comes on top', { isOpen: true, history: { checkout: { asked: NOW } } }, no('prompt-open')],
] as const)('when %s', (_, changes, expected) => {
  expect(verdict(changes as Partial<Circumstances>)).toEqual(expected)
})

test('further rules have the last word, and know the rest', () => {
  const history = { checkout: { asked: NOW } }
  const known = rest('asked', 'checkout', 1)
  const against = vi.fn(() => ({ reason: 'outside-audience' as const }))
  const circumstances = { ...anybody, history }
  expect(eligibilityOf(checkout, circumstances, against)).toEqual(no('outside-audience'))
  expect(against).toHaveBeenCalledWith(
    checkout,
    circumstances,
    expect.objectContaining({ until: known.until }),
  )
})

describe('the pace', () => {
  test.each<[string, History, object]>([
    // The survey's own pace: 90 days after an answer, 30 after a decline, 1 after a display.
    ['answered just now', { checkout: { answered: NOW } }, rest('answered', 'checkout', 90)],
    ['answered 89 days ago', { checkout: { answered: daysAgo(89) } }, rest('answered', 'checkout', 1)],
    ['answered 90 days ago', { checkout: { answered: daysAgo(90) } }, yes],
    ['declined 29 days ago', { checkout: { declined: daysAgo(29) } }, rest('declined', 'checkout', 1)],
    ['declined 30 days ago', { checkout: { declined: daysAgo(30) } }, yes],
    ['shown half a day ago', { checkout: { asked: daysAgo(0.5) } }, rest('asked', 'checkout', 0.5)],
    ['shown a day ago', { checkout: { asked: daysAgo(1) } }, yes],
    // The project's pace: 10, 5 and 1 days after any survey.
    ['another answered 9 days ago', { support: { answered: daysAgo(9) } }, rest('answered', 'support', 1)],
    ['another answered 10 days ago', { support: { answered: daysAgo(10) } }, yes],
    ['another declined 4 days ago', { support: { declined: daysAgo(4) } }, rest('declined', 'support', 1)],
    ['another shown a day ago', { support: { asked: daysAgo(1) } }, yes],
    // Of several rests the longest counts.
    [
      'declined after an older answer',
      { checkout: { answered: daysAgo(80), declined: daysAgo(1) } },
      rest('declined', 'checkout', 29),
    ],
    [
      'declined while an answer still counts longer',
      { checkout: { answered: daysAgo(20), declined: daysAgo(1) } },
      rest('answered', 'checkout', 70),
    ],
    [
      'another answered while a display counts shorter',
      { checkout: { asked: NOW }, support: { answered: NOW } },
      rest('answered', 'support', 10),
    ],
    // A clock that was set back.
    ['answered in the future', { checkout: { answered: daysAgo(-400) } }, rest('answered', 'checkout', 90)],
    ['shown a moment ahead', { checkout: { asked: NOW + 1 } }, rest('asked', 'checkout', 1)],
  ])('%s', (_, history, expected) => {
    expect(verdict({ history })).toEqual(expected)
  })

  test('the survey keeps its own rest where the project asks for a longer one', () => {
    const history = { support: { answered: daysAgo(14) } }
    expect(verdict({ history, pace: { ...pace, afterAnswerDays: 20 } }, support)).toEqual(
      rest('answered', 'support', 6),
    )
  })

  test('a pace of 0 days asks again at once', () => {
    const atOnce = { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 }
    const history = { checkout: { asked: NOW, answered: NOW, declined: NOW } }
    expect(verdict({ history, pace: atOnce }, { ...checkout, pace: atOnce })).toEqual(yes)
  })
})

test('a survey is never shown within the pace, and from the given moment on it is', () => {
  const instants = fc.record(
    { asked: instant(), answered: instant(), declined: instant() },
    { requiredKeys: [] },
  )
  const history = fc.record({ checkout: instants, support: instants }, { requiredKeys: [] })
  fc.assert(
    fc.property(history, (past) => {
      const given = verdict({ history: past })
      const rests = Object.entries(past).flatMap(([id, { asked, answered, declined }]) => {
        const own = id === 'checkout' ? checkout.pace : pace
        return [
          [answered, Math.max(own.afterAnswerDays, pace.afterAnswerDays)],
          [declined, Math.max(own.afterDeclineDays, pace.afterDeclineDays)],
          [asked, Math.max(own.afterDisplayDays, pace.afterDisplayDays)],
        ] as [number | undefined, number][]
      })
      const isWithin = rests.some(([at, days]) => at !== undefined && NOW < Math.min(at, NOW) + days * DAY_MS)
      expect(given.eligible).toBe(!isWithin)
      if (given.eligible) return
      const until = Date.parse(given.until!)
      expect(until).toBeGreaterThan(NOW)
      const hasFuture = rests.some(([at]) => at !== undefined && at > NOW)
      if (hasFuture) return
      expect(verdict({ history: past, now: until })).toEqual(yes)
      expect(verdict({ history: past, now: until - 1 }).eligible).toBe(false)
    }),
  )
})

function instant() {
  return fc.integer({ min: NOW - 120 * DAY_MS, max: NOW + 10 * DAY_MS })
}

function rest(outcome: string, pacedBy: string, days: number) {
  return { eligible: false, reason: `${outcome}-recently`, pacedBy, until: inDays(days) }
}
