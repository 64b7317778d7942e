// @vitest-environment happy-dom
import type { Rule } from '@innerloop/shared'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NOW } from '../test-world.ts'
import {
  after,
  ana,
  daysAgo,
  during,
  inDays,
  judge,
  NEVER_RESTS,
  no,
  openShop,
  yes,
  type Given,
} from './test-rules.ts'

beforeEach(openShop)
afterEach(() => vi.restoreAllMocks())

/** Where ana falls among all who may be asked `checkout`. */
const ANA = 2018109530 / 2 ** 32

const isPro = { fact: 'traits.plan', is: 'pro' }
const isFree = { fact: 'traits.plan', is: 'free' }
const isDesktop = { fact: 'device', is: 'desktop' }
const isPhone = { fact: 'device', is: 'phone' }

test.each<[Rule, boolean]>([
  // Each test, on traits.
  [{ fact: 'traits.plan', is: 'pro' }, true],
  [{ fact: 'traits.plan', is: 'Pro' }, false],
  [{ fact: 'traits.plan', is: ['free', 'pro'] }, true],
  [{ fact: 'traits.plan', is: ['free', 'team'] }, false],
  [{ fact: 'traits.seats', is: 12 }, true],
  [{ fact: 'traits.seats', is: '12' }, false],
  [{ fact: 'traits.isAdmin', is: true }, true],
  [{ fact: 'traits.isAdmin', is: 'true' }, false],
  [{ fact: 'traits.note', is: '' }, true],
  [{ fact: 'traits.a.b', is: 1 }, true],
  [{ fact: 'traits.seats', atLeast: 12 }, true],
  [{ fact: 'traits.seats', atLeast: 12.5 }, false],
  [{ fact: 'traits.seats', atMost: 12 }, true],
  [{ fact: 'traits.seats', atMost: 11 }, false],
  [{ fact: 'traits.plan', atLeast: 0 }, false],
  [{ fact: 'traits.isAdmin', atMost: 5 }, false],
  [{ fact: 'traits.city', contains: 'zür' }, true],
  [{ fact: 'traits.city', contains: 'RICH' }, true],
  [{ fact: 'traits.city', contains: 'basel' }, false],
  [{ fact: 'traits.seats', contains: '2' }, true],
  [{ fact: 'traits.city', matches: '^\\p{Lu}' }, true],
  [{ fact: 'traits.city', matches: '^z' }, false],
  [{ fact: 'traits.plan', exists: true }, true],
  [{ fact: 'traits.plan', exists: false }, false],
  [{ fact: 'traits.note', exists: true }, true],
  // Of several tests all must hold.
  [{ fact: 'traits.seats', atLeast: 10, atMost: 20 }, true],
  [{ fact: 'traits.seats', atLeast: 10, atMost: 11 }, false],
  [{ fact: 'traits.plan', exists: true, contains: 'r', is: 'pro' }, true],
  [{ fact: 'traits.plan', exists: true, contains: 'x', is: 'pro' }, false],
  // What is missing, or neither text nor a number nor a boolean.
  [{ fact: 'traits.age', exists: false }, true],
  [{ fact: 'traits.age', exists: true }, false],
  [{ fact: 'traits.age', is: 'undefined' }, false],
  [{ fact: 'traits.age', atMost: 5 }, false],
  [{ fact: 'traits.age', contains: 'e' }, false],
  [{ fact: 'traits.age', matches: '.*' }, false],
  [{ fact: 'traits.age', exists: false, is: 'x' }, false],
  [{ fact: 'traits.left', exists: false }, true],
  [{ fact: 'traits.tags', exists: true }, false],
  [{ fact: 'traits.toString', exists: true }, false],
  // The other facts.
  [{ fact: 'properties.total', atLeast: 49.9 }, true],
  [{ fact: 'properties.total', atLeast: 50 }, false],
  [{ fact: 'properties.coupon', contains: 'spring' }, true],
  [{ fact: 'properties.isGift', is: false }, true],
  [{ fact: 'properties.plan', exists: false }, true],
  [{ fact: 'device', is: 'desktop' }, true],
  [{ fact: 'device', is: ['phone', 'tablet'] }, false],
  [{ fact: 'language', is: 'de' }, true],
  [{ fact: 'language', is: 'DE-ch' }, true],
  [{ fact: 'language', is: 'de-AT' }, false],
  [{ fact: 'language', is: 'd' }, false],
  [{ fact: 'language', is: ['fr', 'de'] }, true],
  [{ fact: 'language', matches: '^de' }, true],
  [{ fact: 'visits', atLeast: 3 }, true],
  [{ fact: 'visits', is: 4 }, false],
  [{ fact: 'daysSinceFirstSeen', is: 10 }, true],
  [{ fact: 'daysSinceFirstSeen', atLeast: 11 }, false],
  [{ fact: 'referrer', contains: 'search.example' }, true],
  [{ fact: 'referrer', exists: false }, false],
  [{ fact: 'url', contains: 'tab=plan' }, true],
  [{ fact: 'url', matches: '/konto/.*#top$' }, true],
  [{ fact: 'url', is: 'https://shop.example/konto/abo' }, false],
  // Joined.
  [{ all: [isPro, isDesktop] }, true],
  [{ all: [isPro, isPhone] }, false],
  [{ any: [isFree, isDesktop] }, true],
  [{ any: [isFree, isPhone] }, false],
  [{ not: isFree }, true],
  [{ not: isPro }, false],
  [{ not: { fact: 'traits.age', atLeast: 18 } }, true],
  [{ not: { not: isPro } }, true],
  [{ not: { any: [isFree, { not: isDesktop }] } }, true],
  [{ all: [{ any: [isFree, isPro] }, { any: [isPhone, isPro] }] }, true],
  [{ all: [isPro, { not: { all: [isPro, isDesktop] } }] }, false],
])('where the audience is %j, ana is in it: %s', (rule, isMet) => {
  expect(judge({ ...ana, survey: { audience: { rule } } })).toEqual(isMet ? yes : no('outside-audience'))
})

const unmet = { fact: 'properties.total', atLeast: 50 }

test.each<[Rule, boolean]>([
  [unmet, true],
  [{ not: unmet }, true],
  [{ not: { not: unmet } }, true],
  [{ all: [unmet, isPro] }, true],
  [{ all: [unmet, isFree] }, false],
  [{ not: { all: [unmet, isFree] } }, true],
  [{ any: [unmet, isFree] }, true],
  [{ not: { any: [unmet, isPro] } }, false],
  [{ not: { any: [unmet, isFree] } }, true],
  [{ fact: 'properties.total', exists: true }, true],
])('while nobody knows the properties, and the audience is %j, ana may be in it: %s', (rule, isMet) => {
  const survey = { audience: { rule } }
  expect(judge({ ...ana, occasion: undefined, survey })).toEqual(isMet ? yes : no('outside-audience'))
})

const RESTS = { answered: 'afterAnswerDays', declined: 'afterDeclineDays', asked: 'afterDisplayDays' }
type Outcome = keyof typeof RESTS

/** Whose pace, after what, for how many days; of which survey that came, how many days ago; the rest, in days. */
test.each<[string, Outcome, number, string, number, number]>([
  ['the survey', 'answered', 9, 'checkout', 8, 1],
  ['the survey', 'answered', 9, 'checkout', 9, 0],
  ['the survey', 'answered', 9, 'relation', 8, 0],
  ['the survey', 'declined', 9, 'checkout', 8.5, 0.5],
  ['the survey', 'declined', 9, 'checkout', 9.5, 0],
  ['the survey', 'asked', 0.5, 'checkout', 0.25, 0.25],
  ['the survey', 'asked', 0.5, 'support', 0.25, 0],
  ['the survey', 'answered', 0, 'checkout', 0, 0],
  ['the project', 'answered', 9, 'checkout', 8, 1],
  ['the project', 'answered', 9, 'support', 8, 1],
  ['the project', 'answered', 9, 'support', 9, 0],
  ['the project', 'declined', 9, 'relation', 1, 8],
  ['the project', 'declined', 9, 'unpublished', 1, 8],
  ['the project', 'asked', 1, 'support', 0, 1],
  ['the project', 'asked', 1, 'support', 1, 0],
  ['the metric nps', 'answered', 9, 'checkout', 8, 1],
  ['the metric nps', 'answered', 9, 'relation', 8, 1],
  ['the metric nps', 'answered', 9, 'relation', 9, 0],
  ['the metric nps', 'answered', 9, 'support', 8, 0],
  ['the metric nps', 'answered', 9, 'unpublished', 8, 0],
  ['the metric nps', 'declined', 9, 'relation', 8, 1],
  ['the metric nps', 'declined', 9, 'support', 8, 0],
  ['the metric nps', 'asked', 9, 'relation', 8, 1],
  ['the metric nps', 'asked', 9, 'relation', 10, 0],
  ['the metric ces', 'answered', 9, 'checkout', 8, 0],
  ['the metric ces', 'answered', 9, 'support', 8, 0],
  // A clock that was set back: what lies ahead counts as now.
  ['the survey', 'answered', 9, 'checkout', -400, 9],
  ['the project', 'declined', 9, 'support', -1, 9],
  ['the metric nps', 'asked', 9, 'relation', -400, 9],
])(
  '%s rests when %s for %d days; %s was so %d days ago, so that %d days remain',
  (who, outcome, days, ...past) => {
    const [surveyId, agoDays, restDays] = past
    const pace = { ...NEVER_RESTS, [RESTS[outcome]]: days }
    const paced = {
      'the survey': { survey: { pace } },
      'the project': { project: { pace } },
      'the metric nps': { project: { pacePerMetric: { nps: pace } } },
      'the metric ces': { project: { pacePerMetric: { ces: pace } } },
    }[who]
    const history = { [surveyId]: { [outcome]: daysAgo(agoDays) } }
    expect(judge({ ...paced, history })).toEqual(
      restDays ? no(`${outcome}-recently`, inDays(restDays), surveyId) : yes,
    )
  },
)

const once = { pace: { ...NEVER_RESTS, oncePerSession: true } }
const oncePerNps = { pacePerMetric: { nps: once.pace } }
const thisVisit = no('asked-this-session')
const sold = { reason: 'quota-reached' as const }
const capped = (until: number) => ({
  reason: 'daily-cap-reached' as const,
  until: new Date(until).toISOString(),
})
const answered = { checkout: { answered: daysAgo(400) } }
const untilAnswered = { limits: { untilAnswered: true } }
const shownAgo = (days: number) => ({ checkout: { asked: daysAgo(days) } })
const nobody = { audience: { share: 0 } }
const strangers = { audience: { traits: { plan: 'team' } } }
const often = { ...untilAnswered, pace: after('Display', 2) }
const limits = { untilAnswered: true, displays: 1 }
const over = { endsOn: '2026-01-01' }
const outside = no('outside-audience')
const gone = { isStillThere: () => false }

/** What the survey says, what the project and the browser know. */
test.each<[string, object, Given, object]>([
  ['nothing stands in the way', {}, {}, yes],
  ['everybody is asked', { audience: { share: 1 } }, {}, yes],
  ['nobody is asked', nobody, {}, no('outside-share')],
  ['the share ends just before ana', { audience: { share: ANA } }, {}, no('outside-share')],
  ['the share just takes ana in', { audience: { share: ANA + 1e-9 } }, {}, yes],
  ['a trait is the wanted one', { audience: { traits: { plan: 'pro' } } }, ana, yes],
  ['a trait is another', strangers, ana, outside],
  ['a trait is missing', { audience: { traits: { age: 3 } } }, ana, outside],
  ['a trait is to be nothing', { audience: { traits: { left: null } } }, ana, yes],
  ['one of two traits is another', { audience: { traits: { plan: 'pro', seats: 1 } } }, ana, outside],
  ['the rule alone holds', { audience: { rule: isPro, traits: { seats: 1 } } }, ana, outside],
  // Closed.
  ['it has its answers', {}, { closed: sold }, no('quota-reached')],
  ['it has the answers of the day', {}, { closed: capped(inDays(1)) }, no('daily-cap-reached', inDays(1))],
  ['the day with its answers is over', {}, { closed: capped(NOW) }, yes],
  ['a cap says no end', {}, { closed: { reason: 'daily-cap-reached' } }, no('daily-cap-reached')],
  // Limits.
  ['it was answered once', untilAnswered, { history: answered }, no('already-answered')],
  ['another was answered once', untilAnswered, { history: { relation: { answered: NOW } } }, yes],
  ['it was only declined', untilAnswered, { history: { checkout: { declined: daysAgo(1) } } }, yes],
  ['it was answered, without that limit', {}, { history: answered }, yes],
  ['it rests until answered', often, { history: shownAgo(1) }, no('asked-recently', inDays(1), 'checkout')],
  ['it was shown once of twice', { limits: { displays: 2 } }, { displays: 1 }, yes],
  ['it was shown twice of twice', { limits: { displays: 2 } }, { displays: 2 }, no('shown-often-enough')],
  ['it was shown more often', { limits: { displays: 2 } }, { displays: 9 }, no('shown-often-enough')],
  // Put off.
  ['it was put off', { snoozeDays: 3 }, { snoozedUntil: inDays(2) }, no('snoozed', inDays(2))],
  ['it was put off till now', { snoozeDays: 3 }, { snoozedUntil: NOW }, yes],
  ['the clock was set back', { snoozeDays: 3 }, { snoozedUntil: inDays(99) }, no('snoozed', inDays(3))],
  ['it was put off when that was still offered', {}, { snoozedUntil: inDays(20) }, no('snoozed', inDays(20))],
  // Once in a visit.
  ['it was asked in this visit', once, during('checkout', 5, 10), thisVisit],
  ['it was asked before this visit', once, during('checkout', 15, 10), yes],
  ['another was asked in this visit', once, during('relation', 5, 10), yes],
  ['the visit is over', once, during('checkout', 35, 40, 30), yes],
  ['the visit is almost over', once, during('checkout', 35, 40, 29), thisVisit],
  ['the project asks once, and did', {}, { ...during('support', 5, 10), project: once }, thisVisit],
  ['the project asks once, and did before', {}, { ...during('support', 15, 10), project: once }, yes],
  ['an NPS was asked in this visit', {}, { ...during('relation', 5, 10), project: oncePerNps }, thisVisit],
  ['a CES was asked in this visit', {}, { ...during('support', 5, 10), project: oncePerNps }, yes],
  ['it was asked in a visit ahead of the clock', once, during('checkout', -60, -50, -70), thisVisit],
  // The page.
  ['the page is still there', {}, { occasion: { isStillThere: () => true } }, yes],
  ['the page was left', {}, { occasion: gone }, no('page-left')],
  // Of several reasons the first.
  ['left by somebody outside', strangers, { occasion: gone }, no('page-left')],
  ['outside both', { audience: { ...strangers.audience, share: 0 } }, {}, outside],
  ['outside, and closed', nobody, { closed: sold }, no('outside-share')],
  ['closed, and answered', untilAnswered, { closed: sold, history: answered }, no('quota-reached')],
  ['answered, and shown', { limits }, { history: answered, displays: 1 }, no('already-answered')],
  ['shown, and over', { limits, schedule: over }, { displays: 1 }, no('shown-often-enough')],
  ['over, and asked now', { ...once, schedule: over }, during('checkout', 5, 10), no('outside-schedule')],
  ['asked now, and put off', once, { ...during('checkout', 5, 10), snoozedUntil: inDays(9) }, thisVisit],
])('when %s', (_, survey, given, expected) => {
  expect(judge({ ...given, survey })).toEqual(expected)
})
