// Whether those who once had it worse at a touchpoint than they tolerate left more often afterwards.

import { holm } from '../../statistics/adjust-p.ts'
import type { Counted } from '../../statistics/compare-shares.ts'
import { addToMean, noMean } from '../../statistics/mean.ts'
import type { Book } from '../book/create-book.ts'
import { createWorthOf, customersIn, isInCohort } from '../book/customers.ts'
import type { Breach, Compared, Estimated } from '../value-result.ts'
import { comparedOf, shareOf, verdictOf } from './estimates.ts'

export function breachesIn(book: Book): Breach[] {
  const { visited, breached } = book.columns
  const { worthOf } = createWorthOf(book)
  const found = book.floors.map((floor) => ({
    floor,
    kept: { hits: 0, n: 0 },
    breached: { hits: 0, n: 0 },
    worth: noMean(),
  }))
  for (const customer of customersIn(book)) {
    const { at, hasLeft } = customer
    if (visited.get(at) === 0 || !isInCohort(customer, book.span.split)) continue
    for (const one of found) {
      if (!has(visited.get(at), one.floor.bit)) continue
      const isBreach = has(breached.get(at), one.floor.bit)
      const side = isBreach ? one.breached : one.kept
      side.n += 1
      if (hasLeft) side.hits += 1
      if (isBreach) addToMean(one.worth, worthOf(at))
    }
  }
  const isChurnKnown = book.named.has('churnedAt')
  const compared = together(
    found.map(({ kept, breached }) => (isChurnKnown ? comparedOf(kept, breached) : null)),
  )
  return found.map(({ floor, kept, breached, worth }, index): Breach => {
    const { touchpoint, name, about, property, unit, limit } = floor
    return {
      touchpoint,
      name,
      about,
      property,
      unit,
      limit,
      breached: shareOf({ hits: breached.n, n: kept.n + breached.n }),
      churnBreached: isChurnKnown ? shareOf(breached) : UNKNOWN,
      churnKept: isChurnKnown ? shareOf(kept) : UNKNOWN,
      compared: compared[index]!,
      lostWorth: lostWorthOf(compared[index]!, breached, worth.n > 0 ? worth.mean : NaN),
    }
  })
}

const UNKNOWN = { n: 0, hits: 0, share: null, interval: null }

function has(bits: number, bit: number): boolean {
  return Math.floor(bits / bit) % 2 === 1
}

/** As many tests as there are touchpoints: their p-values are adjusted together. */
function together(all: readonly (Compared | null)[]): (Compared | null)[] {
  const tested = all.filter((one) => one !== null)
  const adjusted = holm(tested.map(({ p }) => p))
  const byTest = new Map(tested.map((one, index) => [one, adjusted[index]!]))
  return all.map((one) => {
    if (!one) return null
    const p = byTest.get(one)!
    return { ...one, p, verdict: verdictOf(p, one.difference) }
  })
}

function lostWorthOf(compared: Compared | null, { n }: Counted, worth: number): Estimated {
  if (!compared || Number.isNaN(worth)) return { n, value: null, interval: null }
  const { difference, interval } = compared
  return {
    n,
    value: difference * n * worth,
    interval: { low: interval.low * n * worth, high: interval.high * n * worth },
  }
}
