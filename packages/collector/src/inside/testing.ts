import type { SurveyResponse } from '@innerloop/shared'
import type { InsideReport } from '../reports/inside/inside-report.ts'
import { aResponse, aWorld, jsonOf, programme } from '../testing/world.ts'

const thanks = { en: 'Thanks' }

/** What employees of the shop are asked. */
export const INSIDE_SURVEYS = [
  {
    id: 'guess',
    version: 1,
    name: 'What would they say?',
    pattern: 'inside',
    asksInside: 'guess',
    touchpoints: [],
    questions: [
      { id: 'guess', kind: 'nps', wording: { en: 'How would our customers score this?' } },
      { id: 'why', kind: 'text', wording: { en: 'Why?' } },
    ],
    thanks,
  },
  {
    id: 'pulse',
    version: 1,
    name: 'Pulse',
    pattern: 'inside',
    asksInside: 'pulse',
    touchpoints: [],
    questions: [
      { id: 'enps', kind: 'nps', wording: { en: 'Would you recommend working here?' } },
      { id: 'promise', kind: 'csat', wording: { en: 'I understand our promise' } },
    ],
    thanks,
  },
] as const

export const INSIDE = { surveys: [...programme.surveys, ...INSIDE_SURVEYS] }

type Answers = Record<string, number | string>

/** As the widget sends it, with all that it knows of who answers. */
export function aSaveOf(
  surveyId: 'guess' | 'pulse',
  answers: Answers,
  over: Partial<SurveyResponse> = {},
): SurveyResponse {
  const { touchpoint: _, ...response } = aResponse()
  return {
    ...response,
    surveyId,
    sequence: 3,
    state: 'completed',
    answers: Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value, sequence: 1 }])),
    ...over,
  }
}

export const units = [
  { id: 'north', name: 'North', people: 40 },
  { id: 'south', name: 'South', people: 40 },
  { id: 'tiny', name: 'Tiny', people: 4 },
]

/** The shop with three units. */
export async function anOffice() {
  const world = await aWorld(INSIDE)
  for (const unit of units)
    await fetch(`${world.url}/v1/standing/units/${unit.id}?project=shop`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${world.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(unit),
    })
  const report = async (): Promise<InsideReport> => jsonOf(await world.read('/v1/reports/inside'))
  return { ...world, report }
}

/** All that a save of a browser could tell of who it is from. */
export const MARKS = {
  person: 'employee-olga-4711',
  visitor: 'visitor-0815-of-olga',
  trait: 'trait-olga@shop.example',
  page: 'https://intranet.example/desk-of-olga',
  property: 'property-badge-1234',
}

export const identified = () => ({
  personId: MARKS.person,
  signature: 'a'.repeat(64),
  visitorId: MARKS.visitor,
  traits: { email: MARKS.trait },
  properties: { unit: 'north', badge: MARKS.property },
  context: { url: MARKS.page, locale: 'pt', device: 'desktop' as const },
})
