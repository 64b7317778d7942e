// The generated company's programme, with as many answers as are wanted, stored and counted by the real path.
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { newId } from '@innerloop/shared/new-id'
import { Programme, type SurveyResponse } from '@innerloop/shared'
import type { Database } from '../src/database/open-database.ts'
import { setTraits } from '../src/people/set-traits.ts'
import { applyProgramme } from '../src/projects/apply-programme.ts'
import { createDirectory, type ProjectEntry } from '../src/projects/directory.ts'
import { storeResponses } from '../src/responses/store-responses.ts'

const FILE = new URL('../../../examples/company/innerloop.json', import.meta.url)
const AT_ONCE = 1000
const PEOPLE_AT_ONCE = 250
const DEVICES = ['phone', 'tablet', 'desktop'] as const
const SEGMENTS = ['fleet', 'workshop', 'farm'] as const
const COUNTRIES = ['DE', 'PT', 'CN'] as const

export const YEAR_MS = 365 * 86_400_000

export type Shop = { entry: ProjectEntry; touchpoints: readonly string[]; people: number; now: number }

export async function createShop(
  database: Database,
  { people, now }: { people: number; now: number },
): Promise<Shop> {
  const programme = Programme.parse(JSON.parse(readFileSync(FILE, 'utf8')))
  await database.write((tx) => applyProgramme(tx, programme, now - YEAR_MS))
  const entry = (await createDirectory(database)).byId(programme.project.id)!
  for (let from = 0; from < people; from += PEOPLE_AT_ONCE) {
    const some = Array.from({ length: Math.min(PEOPLE_AT_ONCE, people - from) }, (_, at) => from + at)
    const traits = new Map(some.map((number) => [personOf(number), traitsOf(number, now)]))
    await database.write((tx) => setTraits(tx, entry.project.id, traits, now))
  }
  return { entry, touchpoints: programme.touchpoints.map(({ key }) => key), people, now }
}

/** Through the year, as they would have come. */
export async function storeUntil(
  database: Database,
  shop: Shop,
  { from, size }: { from: number; size: number },
): Promise<void> {
  const { entry, now } = shop
  const survey = entry.published.find(({ pattern }) => pattern === 'past')!
  for (let stored = from; stored < size; stored += AT_ONCE) {
    const arrivals = Array.from({ length: AT_ONCE }, (_, index) => {
      const passed = (stored - from + index) / (size - from)
      const shownAt = now - YEAR_MS * (1 - passed)
      return { entry, survey, response: aResponse(shop, shownAt), receivedAt: shownAt }
    })
    await database.write((tx) => storeResponses(tx, arrivals))
    // So that connections that the server has closed meanwhile are seen to be closed.
    await setImmediate()
  }
}

function aResponse({ touchpoints, people }: Shop, shownAt: number): SurveyResponse {
  const touchpoint = any(touchpoints)
  const person = Math.floor(Math.random() * people)
  return {
    id: newId(shownAt),
    surveyId: 'contact',
    surveyVersion: 1,
    touchpoint,
    personId: personOf(person),
    state: 'completed',
    sequence: 1,
    shownAt: new Date(shownAt).toISOString(),
    answers: { recommend: { value: Math.floor(Math.random() * 11), sequence: 1 } },
    traits: { segment: SEGMENTS[person % 3]!, country: COUNTRIES[person % 3]!, revenue: revenueOf(person) },
    ...(touchpoint === 'repair.arrived' && { properties: { waitHours: Math.random() * 8 } }),
    context: { device: any(DEVICES) },
  }
}

function personOf(number: number): string {
  return `customer-${number}`
}

function revenueOf(person: number): number {
  return 500 + (person % 40) * 500
}

function traitsOf(person: number, now: number): Record<string, string | number> {
  const revenue = revenueOf(person)
  return {
    revenue,
    revenueBefore: revenue * 0.9,
    margin: revenue * 0.3,
    since: new Date(now - YEAR_MS * (1 + (person % 7))).toISOString().slice(0, 10),
    wallet: person % 100,
    ...(person % 9 === 0 && {
      churnedAt: new Date(now - (person % 360) * 86_400_000).toISOString().slice(0, 10),
    }),
  }
}

function any<T>(values: readonly T[]): T {
  return values[Math.floor(Math.random() * values.length)]!
}
