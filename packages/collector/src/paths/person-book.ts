import { shareOf } from '../reports/journey/floor-report-of.ts'
import { MIDDLE } from '../reports/journey/remember-journey.ts'
import { compareShares } from '../statistics/compare-shares.ts'
import { correlation } from '../statistics/correlation.ts'
import { addToMean, meanInterval, noMean } from '../statistics/mean.ts'
import { IRRITANT_DAYS } from '../warnings/warning.ts'
import { type Contact, RELATIONSHIP } from './contacts.ts'
import { isScored } from './instances-of.ts'
import type { Correlation, PathsResult } from './paths-result.ts'

const DAY_MS = 86_400_000
const LATER_DAYS = 180
const PROMOTER = 9
const FEWEST_PAIRS = 10
const FEWEST_CHANGES = 10

type Pair = readonly [number, number]

/** What single people add up to: their own change, what annoyed them, what they said of the relationship afterwards. */
export function createPersonBook(
  names: readonly string[],
  { now, threshold }: { now: number; threshold: number },
) {
  const changes = noMean()
  const people = new Array<number>(threshold + 1).fill(0)
  const wholes: Pair[] = []
  const singles: Pair[][] = names.map(() => [])
  const [whole, broken] = [
    { hits: 0, n: 0 },
    { hits: 0, n: 0 },
  ]

  /** @param contacts of one person, in the order of time @param instances of the same */
  function add(contacts: readonly Contact[], instances: readonly (readonly Contact[])[]): void {
    addToMean(changes, changeOf(contacts))
    const met = contacts.filter(({ touchpoint }) => touchpoint !== RELATIONSHIP)
    if (met.length === 0) return
    const recent = met.filter(({ at }) => now - at <= IRRITANT_DAYS * DAY_MS)
    const irritants = recent.reduce((sum, contact) => sum + contact.irritants, 0)
    if (recent.length > 0) people[Math.min(threshold, irritants)]! += 1
    addRelationship(contacts, instances)
  }

  /** Of each person the last journey that a word about the relationship followed: one pair, so that all are independent. */
  function addRelationship(contacts: readonly Contact[], instances: readonly (readonly Contact[])[]): void {
    for (const instance of instances.toReversed()) {
      const scored = instance.filter(isScored)
      const end = instance.at(-1)!.at
      const later = contacts.find(
        ({ touchpoint, at, score }) =>
          touchpoint === RELATIONSHIP && at >= end && at - end <= LATER_DAYS * DAY_MS && !Number.isNaN(score),
      )
      if (!later || scored.length === 0) continue
      wholes.push([scored.reduce((sum, { score }) => sum + score, 0) / scored.length, later.score])
      const last = new Map(scored.map(({ touchpoint, score }) => [touchpoint, score]))
      for (const [touchpoint, score] of last) singles[touchpoint]!.push([score, later.score])
      const side = scored.every(({ score }) => score >= MIDDLE) ? whole : broken
      side.n += 1
      if (later.score >= PROMOTER) side.hits += 1
      return
    }
  }

  function found(): Pick<PathsResult, 'change' | 'irritants' | 'relationship'> {
    const interval = changes.n < FEWEST_CHANGES ? null : meanInterval(changes)
    const asked = people.reduce((sum, count) => sum + count, 0)
    const journey = correlationOf(wholes)
    const touchpoints = names.map((touchpoint, at) => ({ touchpoint, ...correlationOf(singles[at]!) }))
    return {
      change: {
        n: changes.n,
        mean: changes.n === 0 ? null : changes.mean,
        interval,
        verdict:
          interval && interval.low > 0 ? 'rose' : interval && interval.high < 0 ? 'fell' : 'cannot-tell',
      },
      irritants: {
        days: IRRITANT_DAYS,
        threshold,
        people,
        over: shareOf(people[threshold]!, asked),
      },
      relationship: {
        journey,
        touchpoints,
        whole: shareOf(whole.hits, whole.n),
        broken: shareOf(broken.hits, broken.n),
        ratio: Math.min(whole.n, broken.n) < FEWEST_PAIRS ? null : compareShares(broken, whole).relativeRisk,
        verdict: verdictOf(journey, touchpoints),
      },
    }
  }

  return { add, found }
}

/** The newest score less the one before, at the touchpoint where the person scored last; NaN where there is none. */
function changeOf(contacts: readonly Contact[]): number {
  const scored = contacts.filter(isScored).filter(({ touchpoint }) => touchpoint !== RELATIONSHIP)
  const last = scored.at(-1)
  const before = scored.slice(0, -1).findLast(({ touchpoint }) => touchpoint === last?.touchpoint)
  return last && before ? last.score - before.score : NaN
}

function correlationOf(pairs: readonly Pair[]): Correlation {
  const found = pairs.length < FEWEST_PAIRS ? undefined : correlation(pairs)
  return {
    n: pairs.length,
    r: found?.r ?? null,
    interval: found ? { low: found.low, high: found.high } : null,
  }
}

function verdictOf(
  journey: Correlation,
  touchpoints: readonly Correlation[],
): 'journey' | 'touchpoint' | 'cannot-tell' {
  const told = touchpoints.flatMap(({ r, interval }) => (r === null || !interval ? [] : [{ r, interval }]))
  if (!journey.interval || told.length === 0) return 'cannot-tell'
  const best = told.reduce((most, one) => (one.r > most.r ? one : most))
  if (journey.interval.low > best.interval.high) return 'journey'
  return best.interval.low > journey.interval.high ? 'touchpoint' : 'cannot-tell'
}
