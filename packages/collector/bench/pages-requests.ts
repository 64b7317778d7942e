import type { RoutingRule } from '@innerloop/shared'
import { PLACES } from './pages-programme.ts'

/** A path that is read, or with a body one that is asked. */
export type Asked = string | { path: string; body: object }

/** Somebody of whom there is something to see. */
export type Samples = { responseId: string; caseId: string; personId: string; deliveryIds: string[] }

const DAY_MS = 86_400_000
const NAMES = ['/v1/touchpoints?limit=100', '/v1/teams', '/v1/members?limit=100']
const PROGRAMME = ['/v1/touchpoints?limit=100&archived=true', '/v1/teams']
const PROJECT = '/v1/projects/shop'
const LISTED = '/v1/responses?limit=50&state=started%2Ccompleted%2Cdismissed'

const rule: RoutingRule = {
  id: 'low',
  name: 'Low scores',
  enabled: true,
  stop: false,
  when: { score: { max: 3 } },
  actions: [{ kind: 'open-case', for: { kind: 'touchpoint-owner' } }],
}

/** What the dashboard's pages ask for when they are first looked at, besides the live stream. */
export function requestsOfPages(samples: Samples): Record<string, Asked[]> {
  const { responseId, caseId, personId, deliveryIds } = samples
  const person = `/v1/people/${personId}`
  return {
    '/': overview(),
    '/?touchpoint=': overview('checkout.paid'),
    '/responses': [LISTED, ...NAMES],
    '/responses?touchpoint=': responses('touchpoint=checkout.paid'),
    '/responses?band=detractor': responses('band=detractor'),
    '/responses?hasComment=true': responses('hasComment=true'),
    '/responses?hasComment=false': responses('hasComment=false'),
    '/responses?tag=': responses('tag=to%20follow%20up'),
    '/responses?tag= that none has': responses('tag=none'),
    '/responses?q=broken': responses('q=broken'),
    '/responses?q=zebra (nothing)': responses('q=zebra'),
    '/responses?q= all at once': responses('q=zebra&band=detractor&touchpoint=checkout.paid&hasComment=true'),
    '/responses?from=&to= (old)': responses(`from=${day(330)}&to=${day(300)}&q=zebra`),
    '/responses/:id': [
      `/v1/responses/${responseId}`,
      '/v1/surveys/relation/versions/1',
      '/v1/tags',
      `/v1/responses/${responseId}/routing`,
      ...NAMES,
    ],
    '/people': ['/v1/people?limit=50'],
    '/people?q=': ['/v1/people?limit=50&q=c_8f14e45fceea1'],
    '/people/:id': [person, `${person}/risk`, `/v1/cases?person=${personId}&state=all&limit=50`, ...NAMES],
    '/cases': cases('assignee=me'),
    '/cases?whose=nobody': cases('assignee='),
    '/cases?whose=all': cases(''),
    '/cases?view=board': cases('state=all'),
    '/cases?order=priority': cases('order=priority'),
    '/cases?state=all&order=priority': cases('state=all&order=priority'),
    '/cases?state=all&order=oldest': cases('state=all&order=oldest'),
    '/cases?overdue=true': cases('overdue=true'),
    '/cases?team=': cases('team=web&state=all'),
    '/cases/:id': [`/v1/cases/${caseId}`, person, ...NAMES],
    '/huddle': ['/v1/huddle', ...NAMES],
    '/huddle?team=': ['/v1/huddle?team=web', ...NAMES],
    '/loop?days=7': [`/v1/reports/loop?from=${day(6)}`],
    '/loop': [`/v1/reports/loop?from=${day(27)}`],
    '/loop?days=90': [`/v1/reports/loop?from=${day(89)}`],
    '/value': ['/v1/reports/value?days=180'],
    '/value?tab=people': ['/v1/analyses/attention?days=180'],
    '/mine': ['/v1/mine', ...NAMES],
    '/surveys': ['/v1/surveys?limit=20', '/v1/surveys/relation', '/v1/touchpoints?limit=100'],
    '/surveys/:id': [
      '/v1/surveys/relation',
      '/v1/surveys/relation/versions?limit=100',
      '/v1/touchpoints?limit=100',
    ],
    '/touchpoints': PROGRAMME,
    '/touchpoints?tab=teams': ['/v1/members?limit=100', '/v1/invitations', ...PROGRAMME],
    '/touchpoints/:key': [
      '/v1/touchpoints/checkout.paid',
      '/v1/members?limit=100',
      '/v1/invitations',
      '/v1/teams',
    ],
    '/rules': [
      '/v1/rules',
      '/v1/teams',
      '/v1/endpoints',
      PROJECT,
      '/v1/touchpoints?limit=100',
      '/v1/surveys?limit=100',
    ],
    '/rules, tried on the newest 200': [{ path: '/v1/rules/dry-run', body: { rule, last: 200 } }],
    '/rules, tried on the newest 1,000': [{ path: '/v1/rules/dry-run', body: { rule, last: 1000 } }],
    '/deliveries': [
      '/v1/deliveries?limit=50',
      '/v1/endpoints',
      '/v1/deliveries?limit=100',
      ...deliveryIds.slice(0, 1).map((id) => `/v1/deliveries/${id}`),
    ],
    '/deliveries?state=given-up': ['/v1/deliveries?limit=50&state=given-up', '/v1/endpoints'],
    '/deliveries?address=': ['/v1/deliveries?limit=50&address=crm', '/v1/endpoints'],
    '/install': [
      PROJECT,
      '/v1/surveys?status=published&limit=100',
      '/v1/touchpoints?limit=1',
      `${PROJECT}/sightings`,
    ],
    '/settings': [PROJECT],
    '/settings/members': ['/v1/members?limit=100', '/v1/invitations', ...PROGRAMME],
    '/settings/keys': ['/v1/keys?limit=100', '/v1/identity-secrets'],
    '/settings/privacy?person=': [PROJECT, person],
    '/settings/audit': ['/v1/audit?limit=50'],
    '/settings/audit?act= that nobody did': ['/v1/audit?limit=50&act=survey.archived'],
  }
}

function overview(touchpoint?: string): Asked[] {
  const of = touchpoint === undefined ? '' : `&touchpoint=${touchpoint}`
  const weeks = `pattern=past&a.from=${day(13)}&a.to=${day(7)}&b.from=${day(6)}&b.to=${day(0)}`
  const places = touchpoint === undefined ? PLACES.map(([key]) => `&touchpoint=${key}`) : []
  return [
    `/v1/reports/score?by=day${of}`,
    `/v1/responses/recent?${of.slice(1)}`,
    ...[of, ...places].map((place) => `/v1/reports/difference?${weeks}${place}`),
    '/v1/cases?state=open&order=oldest&limit=1',
    ...NAMES,
  ]
}

function responses(filter: string): Asked[] {
  return [`${LISTED}&${filter}`, ...NAMES]
}

function cases(filter: string): Asked[] {
  return [`/v1/cases?limit=50&${filter}`, ...NAMES]
}

function day(ago: number): string {
  return new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)
}
