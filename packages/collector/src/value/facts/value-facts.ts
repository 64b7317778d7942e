// What a customer is to the business, as numbers: from what a trait says, whoever set it.

import type { Project, ValueTraits } from '@innerloop/shared'
import { numberOf } from '../../counts/number-of.ts'

export type Fact = keyof ValueTraits

export const FACTS = [
  'revenue',
  'revenueBefore',
  'margin',
  'tenure',
  'churnedAt',
  'wallet',
  'crossSell',
  'conversion',
  'usageChange',
] as const satisfies readonly Fact[]

const YEAR_MS = 365.25 * 86_400_000
const AS_DAY = /^\d{4}-\d\d-\d\d/

/** The facts that the project names a trait for. */
export function traitsNamedBy({
  customerValue,
  valueTraits,
}: Pick<Project, 'customerValue' | 'valueTraits'>): Partial<Record<Fact, string>> {
  return { ...(customerValue && { revenue: customerValue.trait }), ...valueTraits }
}

/**
 * @param now milliseconds since 1970-01-01 UTC
 * @returns NaN where it does not say so: of `churnedAt` milliseconds, of `tenure` years, of `conversion` 0 or 1
 */
export function factOf(fact: Fact, said: unknown, now: number): number {
  if (fact === 'churnedAt') return instantOf(said)
  if (fact === 'conversion') return boughtOf(said)
  if (fact !== 'tenure') return numberOf(said) ?? NaN
  const since = typeof said === 'string' && AS_DAY.test(said) ? Date.parse(said) : NaN
  return Number.isNaN(since) ? (numberOf(said) ?? NaN) : Math.max(0, (now - since) / YEAR_MS)
}

function instantOf(said: unknown): number {
  return typeof said === 'string' && AS_DAY.test(said) ? Date.parse(said) : NaN
}

function boughtOf(said: unknown): number {
  if (typeof said === 'boolean') return said ? 1 : 0
  if (said === 'yes' || said === 'true') return 1
  if (said === 'no' || said === 'false') return 0
  const amount = numberOf(said)
  return amount === undefined ? NaN : amount > 0 ? 1 : 0
}
