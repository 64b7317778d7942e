import type { SurveyResponse } from '@innerloop/shared'
import { createRandom, type Random } from '../statistics/random.ts'
import { drawRelationship, drawResponse } from './answers.ts'
import { type Customer, drawCustomers, drawNormal } from './customers.ts'
import { type Contact, drawContacts } from './episodes.ts'
import { drawFacts, type Facts } from './people-of.ts'
import { DAYS } from './planted.ts'

export type Company = {
  people: { personId: string; traits: Facts }[]
  /** The oldest first. */
  responses: SurveyResponse[]
}

type Wanted = {
  /** The last day's end, in milliseconds since 1970-01-01 UTC. */
  end: number
  seed?: number
  customers?: number
}

const HALF_A_YEAR = 182

/** A year of a maker of machines, its customers and what they said: the same for the same seed, but for the ids. */
export function drawCompany({ end, seed = 1, customers = 1500 }: Wanted): Company {
  const random = createRandom(seed)
  const company: Company = { people: [], responses: [] }
  for (const customer of drawCustomers(random, customers)) {
    const contacts = drawContacts(random, customer, DAYS)
    const meanScore = meanOf(contacts) ?? 8 + customer.mood
    const facts = drawFacts(random, customer, { meanScore, end, days: DAYS })
    const left = facts.churnedAt === undefined ? -1 : (end - Date.parse(`${facts.churnedAt}`)) / 86_400_000
    const place = { end, facts }
    company.people.push({ personId: customer.id, traits: facts })
    for (const contact of contacts) {
      if (contact.daysAgo < left) continue
      const response = drawResponse(random, contact, place)
      if (response) company.responses.push(response)
    }
    for (const daysAgo of [HALF_A_YEAR + 10 * random(), 3 + 10 * random()]) {
      const remembered = remember(random, customer, contacts, daysAgo)
      if (remembered && daysAgo > left)
        company.responses.push(drawRelationship(random, { ...place, customer, daysAgo, ...remembered }))
    }
  }
  company.responses.sort((a, b) => (a.shownAt < b.shownAt ? -1 : 1))
  return company
}

/** Of the last half-year the worst and the last weigh most: the peak-end rule. */
function remember(random: Random, { mood }: Customer, contacts: readonly Contact[], daysAgo: number) {
  const recent = contacts.filter((one) => one.daysAgo > daysAgo && one.daysAgo < daysAgo + HALF_A_YEAR)
  const last = recent.at(-1)
  if (!last) return undefined
  const worst = recent.reduce((a, b) => (b.score < a.score ? b : a))
  const felt = 0.35 * worst.score + 0.35 * last.score + 0.3 * meanOf(recent)! + 0.9 + 0.3 * mood
  const score = Math.min(10, Math.max(0, Math.round(felt + 0.9 * drawNormal(random))))
  return { score, topic: score < 8 ? worst.topic : last.topic }
}

function meanOf(contacts: readonly Contact[]): number | undefined {
  if (contacts.length === 0) return undefined
  return contacts.reduce((sum, { score }) => sum + score, 0) / contacts.length
}
