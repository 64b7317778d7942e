import { exponential, type Random } from '../statistics/random.ts'

export type Segment = 'fleet' | 'workshop' | 'farm'
export type Language = 'en' | 'pt' | 'zh-Hans'

export type Customer = {
  id: string
  segment: Segment
  country: 'DE' | 'PT' | 'CN'
  language: Language
  /** How much better, on 0–10, than others they score whatever happens. */
  mood: number
  /** A year's, in euros. */
  revenue: number
  marginShare: number
  /** Years before the first day. */
  years: number
  /** Repairs and purchases a year. */
  repairs: number
  purchases: number
}

const SEGMENTS: Record<Segment, { share: number; revenue: number; repairs: number; purchases: number }> = {
  // Planted: a fleet is worth many times what others are, and is no easier to please.
  fleet: { share: 0.2, revenue: 14_000, repairs: 3, purchases: 7 },
  workshop: { share: 0.5, revenue: 3200, repairs: 1.2, purchases: 6 },
  farm: { share: 0.3, revenue: 1800, repairs: 2, purchases: 3 },
}

const COUNTRIES = [
  { country: 'DE', language: 'en', upTo: 0.7 },
  { country: 'PT', language: 'pt', upTo: 0.85 },
  { country: 'CN', language: 'zh-Hans', upTo: 1 },
] as const

/** Customers of a maker of machines, the same for the same numbers. */
export function drawCustomers(random: Random, n: number): Customer[] {
  return Array.from({ length: n }, (_, index) => drawCustomer(random, `c-${`${index + 1}`.padStart(4, '0')}`))
}

function drawCustomer(random: Random, id: string): Customer {
  const segment = drawSegment(random())
  const { revenue, repairs, purchases } = SEGMENTS[segment]
  const place = random()
  const { country, language } = COUNTRIES.find(({ upTo }) => place <= upTo)!
  return {
    id,
    segment,
    country,
    language,
    mood: 0.8 * drawNormal(random),
    revenue: Math.round(revenue * Math.exp(0.5 * drawNormal(random))),
    marginShare: 0.2 + 0.15 * random(),
    years: Math.round(10 * exponential(random, 5)) / 10,
    repairs,
    purchases,
  }
}

function drawSegment(at: number): Segment {
  if (at < SEGMENTS.fleet.share) return 'fleet'
  return at < SEGMENTS.fleet.share + SEGMENTS.workshop.share ? 'workshop' : 'farm'
}

/** Of the standard normal distribution: Box and Muller (1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}
