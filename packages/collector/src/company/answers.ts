import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import type { Random } from '../statistics/random.ts'
import { drawComment, type Topic } from './comments.ts'
import { type Customer, drawNormal } from './customers.ts'
import type { Contact } from './episodes.ts'
import { PLANTED } from './planted.ts'
import type { Facts } from './people-of.ts'

type Place = { end: number; facts: Facts }

const DAY_MS = 86_400_000
const ASKED = 0.45
const ANSWERS = 0.45
const WRITES = 0.6
const RATES_EASE = 0.5
/** Of those who answer later, as the widget would send it: everybody within the hour. */
const LOCALES = { en: 'en', pt: 'pt-PT', 'zh-Hans': 'zh-CN' } as const

/** What came of asking after a contact; undefined where nobody was asked. */
export function drawResponse(random: Random, contact: Contact, place: Place): SurveyResponse | undefined {
  if (random() > ASKED) return undefined
  const { customer, touchpoint, properties, score, topic, daysAgo, episode } = contact
  const asked = {
    ...prompt(random, customer, place, daysAgo),
    surveyId: 'contact',
    touchpoint,
    properties: { ...properties, episode },
  }
  if (!doesAnswer(random, customer)) return asked
  const writes = random() < WRITES
  const ease = Math.min(7, Math.max(1, Math.round(1.2 + 0.55 * score + drawNormal(random))))
  return {
    ...asked,
    sequence: 3,
    state: 'completed',
    answers: {
      recommend: { value: score, sequence: 1 },
      ...(writes && { reason: { value: drawComment(random, customer.language, [topic]), sequence: 2 } }),
      ...(random() < RATES_EASE && { easy: { value: ease, sequence: 3 } }),
    },
  }
}

type Relationship = Place & { customer: Customer; daysAgo: number; score: number; topic: Topic }

/** What came of asking about the company as a whole. */
export function drawRelationship(
  random: Random,
  { customer, daysAgo, score, topic, ...place }: Relationship,
): SurveyResponse {
  const asked = { ...prompt(random, customer, place, daysAgo), surveyId: 'relationship' }
  if (!doesAnswer(random, customer)) return asked
  return {
    ...asked,
    sequence: 2,
    state: 'completed',
    answers: {
      recommend: { value: score, sequence: 1 },
      ...(random() < WRITES && {
        reason: { value: drawComment(random, customer.language, [topic]), sequence: 2 },
      }),
    },
  }
}

function doesAnswer(random: Random, { segment }: Customer): boolean {
  return random() < (segment === PLANTED.quiet.segment ? ANSWERS * PLANTED.quiet.answers : ANSWERS)
}

function prompt(
  random: Random,
  { id, language }: Customer,
  { end, facts }: Place,
  daysAgo: number,
): SurveyResponse {
  const shownAt = end - Math.round(daysAgo * DAY_MS)
  return {
    id: newId(shownAt),
    surveyId: '',
    surveyVersion: 1,
    sequence: 0,
    state: 'shown',
    shownAt: new Date(shownAt).toISOString(),
    personId: id,
    answers: {},
    traits: { segment: facts.segment!, country: facts.country!, revenue: facts.revenue! },
    context: { locale: LOCALES[language], device: random() < 0.6 ? 'phone' : 'desktop', channel: 'web' },
  }
}
