import { Dimension, RoutingRule, Survey, type SurveyResponse, Team, Touchpoint } from '@innerloop/shared'
import type { Routing, Subject } from '../routing.ts'
import { routingOf } from '../routing-of.ts'

// The named world of routing: a shop with an owned touchpoint, one of a team, and one that nobody looks after.

export const touchpoints = [
  {
    key: 'checkout.paid',
    name: 'Paid',
    owner: 'Olga@shop.example',
    supervisor: 'sven@shop.example',
    team: 'web',
  },
  { key: 'parcel.returned', name: 'Returned', team: 'returns' },
  { key: 'newsletter.read', name: 'Newsletter' },
].map((touchpoint) => Touchpoint.parse(touchpoint))

export const teams = [
  { id: 'web', name: 'Web', members: ['olga@shop.example', 'wim@shop.example'] },
  {
    id: 'returns',
    name: 'Returns',
    members: ['rita@shop.example', 'ruth@shop.example'],
    supervisor: 'sara@shop.example',
  },
  { id: 'empty', name: 'Nobody yet' },
  { id: 'led', name: 'Only led', supervisor: 'lena@shop.example' },
].map((team) => Team.parse(team))

export const members = [
  { email: 'boss@shop.example', role: 'owner' },
  { email: 'Mona@shop.example', role: 'agent' },
] as const

const wording = { en: '?' }
const why = { id: 'why', kind: 'text', wording }
const survey = (id: string, questions: object[]) =>
  Survey.parse({ id, version: 1, name: id, touchpoints: [], questions, thanks: wording })

export const surveys = {
  checkout: survey('checkout', [{ id: 'score', kind: 'nps', wording }, why]),
  support: survey('support', [{ id: 'score', kind: 'csat', wording }, why]),
  effort: survey('effort', [{ id: 'score', kind: 'ces', wording }, why]),
  wish: survey('wish', [why]),
}

export const dimensions = [{ key: 'tier', from: 'traits.spent', cuts: [100, 500] }].map((dimension) =>
  Dimension.parse(dimension),
)

export function aRule(over: object = {}): RoutingRule {
  return RoutingRule.parse({
    id: 'rule',
    name: 'Rule',
    actions: [{ kind: 'open-case', for: { kind: 'touchpoint-owner' } }],
    ...over,
  })
}

export function aRouting(rules: readonly RoutingRule[] = []): Routing {
  const byKey = new Map(touchpoints.map((touchpoint) => [touchpoint.key, touchpoint]))
  return routingOf({ project: { dimensions }, touchpoints: byKey, teams, rules, members })
}

type Given = Partial<SurveyResponse> & { survey?: keyof typeof surveys; score?: number; text?: string }

/** A response to the checkout survey at the owned touchpoint, unless said otherwise. */
export function aSubject({ survey: name = 'checkout', score, text, ...over }: Given = {}): Subject {
  return {
    survey: surveys[name],
    response: {
      id: '01890a5d-ac96-774b-bcce-b302099a8057',
      surveyId: name,
      surveyVersion: 1,
      touchpoint: 'checkout.paid',
      sequence: 1,
      state: 'started',
      shownAt: '2026-11-22T10:00:00.000Z',
      answers: {
        ...(score !== undefined && { score: { value: score, sequence: 1 } }),
        ...(text !== undefined && { why: { value: text, sequence: 2 } }),
      },
      ...over,
    },
  }
}
