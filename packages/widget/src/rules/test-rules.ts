import { vi } from 'vitest'
import type { WidgetSurvey } from '@innerloop/shared'
import type { Eligibility, Facts } from '../api.ts'
import { eligibilityOf } from '../eligibility.ts'
import type { History } from '../history.ts'
import { configWith, createFakeCollector, DAY_MS, needsFor, NOW, surveys } from '../test-world.ts'
import type { Occasion } from '../trigger.ts'
import { startRules } from './start-rules.ts'
import type { Visit } from './visit-at.ts'

export const NEVER_RESTS = { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 }
export const after = (name: 'Answer' | 'Decline' | 'Display', days: number) => ({
  ...NEVER_RESTS,
  [`after${name}Days`]: days,
})
export const daysAgo = (days: number) => NOW - days * DAY_MS
export const inDays = (days: number) => NOW + days * DAY_MS

export const yes = { eligible: true }
export const no = (reason: string, until?: string | number, pacedBy?: string) => ({
  eligible: false,
  reason,
  ...(until !== undefined && { until: new Date(until).toISOString() }),
  ...(pacedBy && { pacedBy }),
})

/** The rules at work, and what they did. */
export function openRules(
  config: ReturnType<typeof configWith>,
  { now = Date.now, needs = needsFor(createFakeCollector()) } = {},
) {
  const reached: Occasion[] = []
  const cancelled: string[] = []
  const rules = startRules({
    ...needs,
    now,
    config: () => config,
    reach: (occasion) => reached.push(occasion),
    cancel: (surveyId) => cancelled.push(surveyId),
  })
  const touchpoints = () => reached.map(({ touchpoint }) => touchpoint)
  /** What it reaches beside the touchpoint of its own name, which it always does. */
  const track = (name: string, properties?: Facts) => {
    const own = { touchpoint: name, properties }
    rules.tracked(own)
    reached.splice(reached.indexOf(own), 1)
  }
  return { ...needs, rules, track, reached, touchpoints, cancelled, config }
}

export type Given = {
  /** In place of what the survey says otherwise: it asks everybody, and as often as one likes. */
  survey?: object
  closed?: WidgetSurvey['closed']
  project?: object
  history?: History
  traits?: Facts
  occasion?: Occasion | undefined
  displays?: number
  snoozedUntil?: number
  visits?: Visit
  now?: number
}

/** Whether Ana, who sits here, may be asked `checkout`. The project also asks `support`, a CES, and `relation`, an NPS. */
export function judge({ survey, closed, project, now = NOW, ...given }: Given): Eligibility {
  const { history = {}, traits, occasion, displays, snoozedUntil, visits } = given
  const needs = needsFor(createFakeCollector())
  const { store, identity } = needs
  identity.identify('ana', traits)
  if (displays) store.set('displays', { ana: { checkout: displays } })
  if (snoozedUntil) store.set('snoozed', { ana: { checkout: snoozedUntil } })
  if (visits) store.set('visits', visits)
  const checkout = { ...surveys.checkout, pace: NEVER_RESTS, ...survey }
  const config = configWith([checkout, surveys.support, { ...checkout, id: 'relation' }], project)
  const asked = { ...config.surveys[0]!, ...(closed && { closed }) }
  const { rules } = openRules(config, { needs, now: () => now })
  const { pace } = config
  const circumstances = { consent: 'given' as const, isOpen: false, history, pace, now, occasion }
  return eligibilityOf(asked, circumstances, rules.against)
}

/** As the rules know her, who has just paid. */
export const ana: Given = {
  traits: {
    plan: 'pro',
    seats: 12,
    isAdmin: true,
    city: 'Zürich',
    note: '',
    left: null,
    tags: ['a'],
    'a.b': 1,
  },
  occasion: { properties: { total: 49.9, coupon: 'SPRING-26', isGift: false } },
  visits: { firstAt: daysAgo(10.5), count: 3, startedAt: NOW - 60_000, seenAt: NOW - 60_000 },
}

const minutesAgo = (minutes: number) => NOW - minutes * 60_000
const visit = (startedAt: number, seenAt: number) => ({ firstAt: daysAgo(9), count: 2, startedAt, seenAt })
/** Which survey was answered, and how many minutes ago a visit began and was last seen. */
export const during = (surveyId: string, answeredAgo: number, startedAgo: number, seenAgo = 0): Given => ({
  history: { [surveyId]: { answered: minutesAgo(answeredAgo) } },
  visits: visit(minutesAgo(startedAgo), minutesAgo(seenAgo)),
})

/** The page on which Ana sits. */
export function openShop(): void {
  Reflect.get(window, 'happyDOM').setURL('https://shop.example/konto/abo?tab=plan#top')
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList)
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://search.example/?q=shop')
  document.documentElement.lang = 'de-CH'
}
