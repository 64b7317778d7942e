import { exponential, type Random } from '../statistics/random.ts'
import type { Customer } from './customers.ts'

/** A year's chance to leave, by what somebody would say of the company. */
const LEAVING = { detractor: 0.6, passive: 0.12, promoter: 0.04 }
const DAY_MS = 86_400_000

export type Facts = Record<string, string | number>

/**
 * What the company's own books say of a customer.
 *
 * @param meanScore of what they felt, 0 … 10
 * @param end the last day, in milliseconds since 1970-01-01 UTC
 */
export function drawFacts(
  random: Random,
  { id, segment, country, revenue, marginShare, years }: Customer,
  { meanScore, end, days }: { meanScore: number; end: number; days: number },
): Facts {
  const band = bandOf(meanScore)
  const leavesAfterDays = exponential(random, 365 / LEAVING[band])
  const hasLeft = leavesAfterDays < days
  // Planted: promoters buy more of what they need from us.
  const wallet = Math.round(
    Math.min(100, Math.max(5, { detractor: 30, passive: 45, promoter: 65 }[band] + 30 * (random() - 0.5))),
  )
  return {
    segment,
    country,
    revenue,
    revenueBefore: Math.round(revenue * (0.85 + 0.3 * random())),
    margin: Math.round(revenue * marginShare),
    since: dayOf(end - (days + 365 * years) * DAY_MS),
    wallet,
    products: Math.floor(exponential(random, { detractor: 0.6, passive: 1, promoter: 1.8 }[band])),
    usageChange: Math.round((band === 'detractor' ? -15 : 3) + 40 * (random() - 0.5)),
    email: `${id}@customer.example`,
    accountManager: `${['anna', 'bruno', 'chen'][id.charCodeAt(id.length - 1) % 3]}@nordwerk.example`,
    ...(hasLeft && { churnedAt: dayOf(end - (days - leavesAfterDays) * DAY_MS) }),
  }
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

function bandOf(score: number): keyof typeof LEAVING {
  if (score < 7.4) return 'detractor'
  return score < 8.5 ? 'passive' : 'promoter'
}
