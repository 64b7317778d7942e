import type { Facts } from '../api.ts'
import { deviceOf } from '../asking/device.ts'
import { UNKNOWN, type ReadFact } from './meets-rule.ts'
import type { Visit } from './visit-at.ts'

const DAY_MS = 86_400_000

type Sources = {
  traits: Facts | undefined
  /** Nobody knows the properties before there was an occasion. */
  occasion: { properties?: Facts | undefined } | undefined
  visit: Visit
  now: number
}

/** What is known of the person, the touchpoint and the visit. The address is the whole one, with its query. */
export function readFacts({ traits, occasion, visit, now }: Sources): ReadFact {
  const facts: Record<string, () => unknown> = {
    device: () => deviceOf(window),
    language: () => (document.documentElement.lang || navigator.language).replace('_', '-') || undefined,
    visits: () => visit.count,
    daysSinceFirstSeen: () => Math.floor((now - visit.firstAt) / DAY_MS),
    referrer: () => document.referrer || undefined,
    url: () => location.href,
  }
  return (name) => {
    const [group, key = ''] = name.split(/\.(.*)/s)
    if (group === 'traits') return traits?.[key]
    if (group === 'properties') return occasion ? occasion.properties?.[key] : UNKNOWN
    return facts[name]?.()
  }
}
