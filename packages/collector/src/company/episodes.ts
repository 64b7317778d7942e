import { exponential, type Random } from '../statistics/random.ts'
import { type Customer, drawNormal } from './customers.ts'
import { type Place, PLANTED, USUAL_SCORE } from './planted.ts'
import type { Topic } from './comments.ts'

/** One meeting of a customer with the company. */
export type Contact = {
  customer: Customer
  touchpoint: Place
  /** Days before the last one, with a part for the hour. */
  daysAgo: number
  properties: Record<string, number | boolean | string>
  /** 0 … 10, whether they are asked or not. */
  score: number
  /** What they would speak of, if they speak. */
  topic: Topic
  episode: string
}

const PURCHASE: readonly [Place, afterDays: number][] = [
  ['parts.found', 0],
  ['parts.ordered', 0.01],
  ['parts.delivered', 2],
  ['parts.fitted', 3],
  ['parts.invoiced', 6],
]
const REPAIR: readonly [Place, afterDays: number][] = [
  ['repair.called', 0],
  ['repair.arrived', 0.5],
  ['repair.done', 0.7],
  ['repair.closed', 4],
]

/** All of a customer's purchases and repairs within so many days, the oldest first. */
export function drawContacts(random: Random, customer: Customer, days: number): Contact[] {
  return [
    ...drawEpisodes(random, customer, { days, steps: PURCHASE, aYear: customer.purchases, name: 'p' }),
    ...drawEpisodes(random, customer, { days, steps: REPAIR, aYear: customer.repairs, name: 'r' }),
  ].sort((a, b) => b.daysAgo - a.daysAgo)
}

type Kind = { days: number; steps: readonly [Place, number][]; aYear: number; name: string }

function drawEpisodes(random: Random, customer: Customer, { days, steps, aYear, name }: Kind): Contact[] {
  const contacts: Contact[] = []
  let n = 0
  for (let ago = days - exponential(random, 365 / aYear); ago > 0; ago -= exponential(random, 365 / aYear)) {
    n += 1
    for (const [touchpoint, after] of steps) {
      const daysAgo = ago - after
      if (daysAgo <= 0.02) break
      const episode = `${customer.id}-${name}${n}`
      contacts.push({
        customer,
        touchpoint,
        daysAgo,
        episode,
        ...meet(random, customer, touchpoint, daysAgo),
      })
    }
  }
  return contacts
}

function meet(random: Random, { mood }: Customer, touchpoint: Place, daysAgo: number) {
  const { properties, change, topic } = circumstances(random, touchpoint, daysAgo)
  const felt = USUAL_SCORE[touchpoint] + mood + change + 1.5 * drawNormal(random)
  const score = Math.min(10, Math.max(0, Math.round(felt)))
  return { properties, score, topic: topic ?? usualTopic(random, touchpoint, score) }
}

type Circumstances = { properties: Contact['properties']; change: number; topic?: Topic }

function circumstances(random: Random, touchpoint: Place, daysAgo: number): Circumstances {
  const { tracking, invoices, wait, transfers } = PLANTED
  switch (touchpoint) {
    case 'parts.found':
      return { properties: { searches: 1 + Math.floor(exponential(random, 1.5)) }, change: 0 }
    case 'parts.delivered':
      return { properties: {}, change: daysAgo <= tracking.launched ? tracking.gain : 0 }
    case 'parts.invoiced': {
      const isTwice = daysAgo <= invoices.since && random() < invoices.share
      return {
        properties: {},
        change: isTwice ? -invoices.loss : 0,
        ...(isTwice && { topic: 'invoiced-twice' }),
      }
    }
    case 'repair.called': {
      const times = Math.min(4, Math.floor(exponential(random, 1)))
      const properties = {
        [transfers.property]: times,
        holdMinutes: minutes(random, 4),
        agentYears: years(random),
      }
      const topic = times >= 2 ? { topic: 'transfers' as const } : {}
      return { properties, change: -times * transfers.loss, ...topic }
    }
    case 'repair.arrived': {
      const hours = Math.round(10 * (0.5 + exponential(random, 3.5))) / 10
      const properties = { [wait.property]: hours, distanceKm: Math.round(5 + exponential(random, 40)) }
      const topic = hours > 4 ? { topic: 'waiting' as const } : {}
      return { properties, change: -Math.max(0, hours - 1) * wait.lossPerHour, ...topic }
    }
    case 'repair.done':
      return { properties: { technicianYears: years(random), isFirstVisit: random() < 0.8 }, change: 0 }
    default:
      return { properties: {}, change: 0 }
  }
}

function minutes(random: Random, mean: number): number {
  return Math.round(10 * exponential(random, mean)) / 10
}

function years(random: Random): number {
  return Math.round(1 + exponential(random, 5))
}

const TOPICS: Record<Place, { good: Topic[]; bad: Topic[] }> = {
  'parts.found': { good: ['search-good', 'range'], bad: ['search-bad', 'price'] },
  'parts.ordered': { good: ['ordering', 'price-good'], bad: ['price', 'search-bad'] },
  'parts.delivered': { good: ['fast', 'packed'], bad: ['late', 'damaged'] },
  'parts.fitted': { good: ['quality', 'fits'], bad: ['misfit', 'manual'] },
  'parts.invoiced': { good: ['fast', 'price-good'], bad: ['price', 'late'] },
  'repair.called': { good: ['friendly', 'advice'], bad: ['transfers', 'advice-bad'] },
  'repair.arrived': { good: ['punctual', 'friendly'], bad: ['waiting', 'price'] },
  'repair.done': { good: ['technician', 'runs'], bad: ['again', 'price'] },
  'repair.closed': { good: ['report', 'technician'], bad: ['price', 'again'] },
}

function usualTopic(random: Random, touchpoint: Place, score: number): Topic {
  const { good, bad } = TOPICS[touchpoint]
  const from = score >= 8 || (score === 7 && random() < 0.5) ? good : bad
  return from[Math.floor(random() * from.length)]!
}
