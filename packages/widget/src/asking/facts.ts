import type { Facts } from '@innerloop/shared'

type Fact = Facts[string]

/** Only what the collector accepts, so that an odd property never costs an answer. */
export function factsOf(given: Record<string, unknown> | undefined): Facts | undefined {
  if (!given) return undefined
  const facts = Object.entries(given).filter((fact): fact is [string, Fact] => !!fact[0] && isFact(fact[1]))
  return Object.fromEntries(
    facts
      .slice(0, 50)
      .map(([name, value]) => [name.slice(0, 64), typeof value === 'string' ? value.slice(0, 500) : value]),
  )
}

function isFact(value: unknown): value is Fact {
  return value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value)
}
