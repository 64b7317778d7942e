import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import { type Ask, asking, withKey } from './asking.ts'
import { improveShop } from './improve-shop.ts'
import { lookInside } from './look-inside.ts'

// A shop at work, for pictures and for whoever looks through every page: people, teams, answers of three weeks, and
// cases as far as they have come. Made through the API alone.

export const OWNER = 'olga@shop.example'
export const PASSWORD = 'correct horse battery'

const HOUR_MS = 3_600_000
const DAY = [['09:00', '17:00']]

const TEAMS = [
  {
    id: 'checkout',
    name: 'Checkout',
    members: [OWNER, 'ben@shop.example'],
    supervisor: 'sam@shop.example',
    hours: { timeZone: 'Europe/Berlin', week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } },
  },
  { id: 'returns', name: 'Returns', members: ['eva@shop.example'], supervisor: 'sam@shop.example' },
]

const EXPECTED = {
  expectation: 8,
  toleranceFloor: 4,
  measureFloor: { property: 'waitHours', limit: 4, unit: 'h' },
}

const JOURNEY = {
  id: 'order',
  name: 'From order to refund',
  lifeNeed: 'Get what I need without trouble',
  persona: 'Somebody who buys bike parts for the first time',
  status: 'draw',
  stages: [
    { id: 'buy', name: 'Buying', touchpoints: ['checkout.paid'] },
    { id: 'return', name: 'Returning', touchpoints: ['returns.refunded'] },
  ],
}

const COMMENTS: readonly [number, string][] = [
  [2, 'The parcel never came, and nobody answered my three mails.'],
  [10, 'Quick and easy. Ben on the phone was great!'],
  [9, 'Came the next morning.'],
  [4, 'I was charged twice. It took a week to get the money back.'],
  [7, 'Fine.'],
  [10, 'Best shop for bike parts.'],
  [0, 'Broken on arrival, and the return label did not work.'],
  [8, ''],
  [9, '物流很快，包装也很好。'],
  [6, 'The site was slow on my phone.'],
  [10, ''],
  [9, 'Friendly people.'],
  [3, 'Delivery address could not be changed.'],
  [8, 'Okay.'],
  [10, 'Always a pleasure.'],
]

/** @returns the owner's cookie */
export async function fillShop(url: string, key: string): Promise<string> {
  const ask = withKey({ url, key })
  const { token } = await ask('POST', '/v1/invitations?project=*', { email: OWNER, role: 'owner' })
  const cookie = await accept(url, token)
  await ask('POST', '/v1/invitations', { email: 'ben@shop.example', role: 'agent' })
  await ask('PUT', '/v1/teams', { teams: TEAMS })
  for (const [name, owner, team] of [
    ['checkout.paid', OWNER, 'checkout'],
    ['returns.refunded', 'eva@shop.example', 'returns'],
  ] as const) {
    const known = await ask('GET', `/v1/touchpoints/${name}`).catch(() => undefined)
    const definition = {
      ...known,
      key: name,
      name: known?.name ?? 'Return refunded',
      owner,
      team,
      ...EXPECTED,
    }
    const supervisor = 'sam@shop.example'
    const standard = { contactHours: 24, resolveHours: 72 }
    await (known
      ? ask('PUT', `/v1/touchpoints/${name}`, { ...definition, supervisor, standard })
      : ask('POST', '/v1/touchpoints', { ...definition, supervisor, standard }))
  }
  await ask('POST', '/v1/journeys', { ...JOURNEY, stages: JOURNEY.stages.slice(0, 1) })
  await ask('PUT', `/v1/journeys/${JOURNEY.id}`, JOURNEY)
  await ask('PATCH', '/v1/projects/demo', {
    customerValue: { trait: 'revenue', high: 1000 },
    recovery: { survey: 'checkout', trait: 'email' },
  })
  await send(url)
  await followUp(asking(url, { cookie }))
  await improveShop(asking(url, { cookie }))
  await lookInside(asking(url, { cookie }), url)
  return cookie
}

async function send(url: string): Promise<void> {
  const now = Date.now()
  const responses = Array.from({ length: 60 }, (_, index): SurveyResponse => {
    const [score, comment] = COMMENTS[index % COMMENTS.length]!
    const shownAt = new Date(now - (60 - index) * 8 * HOUR_MS - (index === 59 ? 0 : HOUR_MS)).toISOString()
    return {
      id: newId(Date.parse(shownAt)),
      surveyId: 'checkout',
      surveyVersion: 1,
      touchpoint: index % 4 === 3 ? 'returns.refunded' : 'checkout.paid',
      sequence: 2,
      state: 'completed',
      shownAt,
      personId: `customer-${index % 11}`,
      traits: { plan: index % 3 ? 'free' : 'pro', revenue: (index % 7) * 400 },
      properties: { waitHours: index % 7 },
      context: {
        device: index % 2 ? 'phone' : 'desktop',
        locale: /\p{Script=Han}/u.test(comment) ? 'zh-CN' : 'en',
      },
      answers: {
        recommend: { value: score, sequence: 1 },
        ...(comment && { reason: { value: comment, sequence: 2 } }),
      },
    }
  })
  for (let from = 0; from < responses.length; from += 20) {
    const batch = responses.slice(from, from + 20)
    const sentAt = new Date(now).toISOString()
    const body = JSON.stringify({ projectKey: 'pk_demo_checkout', sentAt, responses: batch })
    const { status } = await fetch(`${url}/v1/responses`, { method: 'POST', body })
    if (status !== 202) throw new Error(`The collector answered ${status}`)
  }
}

/** Some cases are further than others. */
async function followUp(ask: Ask): Promise<void> {
  const { cases } = await ask('GET', '/v1/cases?limit=20')
  const act = (index: number, body: object) => ask('POST', `/v1/cases/${cases[index].id}/events`, body)
  const reached = {
    kind: 'attempted',
    channel: 'phone',
    outcome: 'reached',
    note: 'Ana was glad that we called.',
  }
  await act(0, { kind: 'attempted', channel: 'phone', outcome: 'no-answer' })
  for (const index of [1, 2, 3, 4]) await act(index, reached)
  await act(2, { kind: 'checked', item: 'apologise', done: true })
  await act(2, { kind: 'noted', text: 'The carrier looks for the parcel.' })
  await act(3, { kind: 'resolved', rootCause: 'delivery', note: 'Sent again, on us.' })
  await act(4, { kind: 'resolved', rootCause: 'delivery' })
  await act(4, { kind: 'verified', how: 'team' })
  await act(5, {
    kind: 'carried',
    reason: 'Addresses cannot be changed after payment: the shop system has to learn it.',
  })
  const minutes = {
    notes: 'Two parcels lost in one week, both with the same carrier.',
    actions: [
      { id: 'a1', text: 'Ask the carrier for the log', who: 'Ben' },
      { id: 'a2', text: 'Write a page about address changes', who: 'Eva', done: true },
    ],
  }
  await ask('POST', '/v1/huddles', { minutes })
  const { responses } = await ask('GET', '/v1/responses?hasComment=true&limit=2')
  await ask('PUT', `/v1/responses/${responses[0].id}/tags/delivery`)
  await ask('POST', `/v1/responses/${responses[0].id}/notes`, { text: 'Called them at noon.' })
}

async function accept(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/v1/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, name: 'Olga Prado', password: PASSWORD }),
  })
  if (!answer.ok) throw new Error(`The invitation was answered with ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
