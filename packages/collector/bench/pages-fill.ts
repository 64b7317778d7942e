import { setImmediate } from 'node:timers/promises'
import { newId } from '@innerloop/shared/new-id'
import type { SurveyResponse } from '@innerloop/shared'
import type { Actor } from '../src/access/access.ts'
import { recordAct } from '../src/audit/record-act.ts'
import type { Database } from '../src/database/open-database.ts'
import { endpoints } from '../src/database/tables.ts'
import { followUp } from '../src/inner-loop/follow-up.ts'
import { acceptInvitation } from '../src/members/accept-invitation.ts'
import { makeInvitation } from '../src/members/make-invitation.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { createDirectory } from '../src/projects/directory.ts'
import { storeResponses, type Stored } from '../src/responses/store-responses.ts'
import { liveThroughCase } from './pages-cases.ts'
import { LOOKING, PLACES, programme } from './pages-programme.ts'

const AT_ONCE = 1000
const DAY_MS = 86_400_000
const PEOPLE = 100_000
const FOLLOWED_DAYS = 90
const ACTOR: Actor = { kind: 'key', id: 'bench', name: 'Bench' }
const WORDS =
  'the parcel came late and was broken when it arrived nobody answered my question about the invoice I was told to wait the price is fine delivery took a week support was friendly but slow I found what I needed at once'.split(
    ' ',
  )

/**
 * A year of responses by the real path. Of the last 90 days whoever was unhappy and said why has a case, of which most
 * are through; what is older came before there were rules.
 *
 * @param size how many responses
 */
export async function fillStore(database: Database, size: number, password: string): Promise<void> {
  const now = Date.now()
  await database.write((tx) => applyProgramme(tx, programme, now - 365 * DAY_MS))
  await addOwner(database, password, now)
  await addEndpoint(database)
  const entry = (await createDirectory(database)).byId('shop')!
  for (let from = 0; from < size; from += AT_ONCE) {
    const arrivals = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, index) => {
      const shownAt = now - Math.round(365 * DAY_MS * (1 - (from + index + 1) / size))
      return { entry, survey: entry.published[0]!, response: aResponse(shownAt), receivedAt: shownAt }
    })
    await database.write(async (tx) => {
      const stored = await storeResponses(tx, arrivals)
      for (const one of stored.filter((each) => isFollowedUp(each, now))) {
        const openedAt = Date.parse(one.response.shownAt)
        await followUp(tx, one, { log: console.error, now: openedAt })
        await liveThroughCase(tx, one, now)
        const { id } = one.response
        const act = { projectId: 'shop', actor: ACTOR, act: 'response.tagged', subject: id }
        await recordAct(tx, act, openedAt)
      }
    })
    await setImmediate()
  }
}

function isFollowedUp({ response: { answers, shownAt } }: Stored, now: number): boolean {
  const { recommend, reason } = answers
  return (
    (recommend?.value as number) <= 6 &&
    reason !== undefined &&
    Date.parse(shownAt) >= now - FOLLOWED_DAYS * DAY_MS
  )
}

/** Signs in with this password. */
async function addOwner(database: Database, password: string, now: number): Promise<void> {
  const invited = { projectId: 'shop', email: LOOKING, role: 'owner' as const, actor: ACTOR }
  const { token } = await database.write((tx) => makeInvitation(tx, invited, now))
  await acceptInvitation(database, { token, name: 'Olga', password, userId: undefined }, now)
}

async function addEndpoint(database: Database): Promise<void> {
  const url = 'https://crm.shop.example/innerloop'
  const definition = { id: 'crm', name: 'CRM', kind: 'webhook', url, everyCase: true } as const
  const row = { projectId: 'shop', id: 'crm', definition, secrets: [], resumedAt: 0 }
  await database.write((tx) => tx.insert(endpoints).values(row))
}

function aResponse(shownAt: number): SurveyResponse {
  const person = whole(PEOPLE).toString(16).padStart(5, '0')
  const score = scoreAt(Math.random())
  const instant = new Date(shownAt).toISOString()
  return {
    id: newId(shownAt),
    surveyId: 'relation',
    surveyVersion: 1,
    touchpoint: any(PLACES)[0],
    state: 'completed',
    sequence: 2,
    shownAt: instant,
    answers: {
      recommend: { value: score, sequence: 1 },
      ...(Math.random() < 0.4 && { reason: { value: aComment(), sequence: 2 } }),
    },
    visitorId: `v_45c48cce2e2d7fbdea1a${person}`,
    ...(Math.random() < 0.6 && { personId: `c_8f14e45fceea${person}` }),
    traits: { plan: any(['guest', 'member']), country: any(['PT', 'DE', 'FR']) },
    properties: { orderValue: whole(50_000) / 100, currency: 'EUR', items: 1 + whole(5) },
    context: {
      url: 'https://shop.example/confirmation.html',
      locale: any(['en-GB', 'pt-PT', 'de-DE']),
      device: any(['phone', 'tablet', 'desktop'] as const),
      channel: 'web',
      sdk: 'web/0.1.0',
    },
  }
}

/** 20 % detractors, 30 % passives, half promoters. @param share 0 … 1 */
function scoreAt(share: number): number {
  if (share < 0.2) return whole(7)
  return share < 0.5 ? 7 + whole(2) : 9 + whole(2)
}

function aComment(): string {
  return Array.from({ length: 6 + whole(20) }, () => any(WORDS)).join(' ')
}

function any<T>(values: readonly T[]): T {
  return values[whole(values.length)]!
}

function whole(below: number): number {
  return Math.floor(Math.random() * below)
}
