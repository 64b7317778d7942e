// How likely somebody leaves: fitted to the customers who left in the following period, where there are enough of them.

import { areaUnderCurve } from '../../statistics/area-under-curve.ts'
import { fitLogistic, likelihoodOf, type Weights } from '../../statistics/logistic.ts'
import type { Book } from '../book/create-book.ts'
import { customersIn, isInCohort } from '../book/customers.ts'
import type { RiskModel } from '../value-result.ts'
import { FEATURES, featuresOf, STATED } from './risk-features.ts'

/** Ten for each of the three weights, of those who left and of those who stayed. */
const FEWEST_OF_EACH = 30
const DAY_MS = 86_400_000

type Known = { places: number[]; hits: Set<number> }

/** It is measured on one half of the customers when fitted to the other; what is used is then fitted to all. */
export function fitRisk(book: Book): RiskModel {
  const { places, hits } = cohortOf(book)
  const model = { weights: [...STATED], n: places.length, churned: hits.size, area: null }
  if (Math.min(hits.size, places.length - hits.size) < FEWEST_OF_EACH) return { ...model, basis: 'too-few' }
  // In turn from each outcome, so that both halves have both.
  const [learned, held] = halvesOf({ places, hits })
  const area = areaOf(book, fitted(book, learned), held)
  const measured = { n: held.places.length, value: area.area, interval: { low: area.low, high: area.high } }
  if (area.low <= 0.5) return { ...model, area: measured, basis: 'no-better-than-chance' }
  return { ...model, area: measured, weights: [...fitted(book, { places, hits })], basis: 'fitted' }
}

function cohortOf(book: Book): Known {
  const known: Known = { places: [], hits: new Set() }
  if (!book.named.has('churnedAt')) return known
  for (const customer of customersIn(book)) {
    if (!isInCohort(customer, book.span.split)) continue
    known.places.push(customer.at)
    if (customer.hasLeft) known.hits.add(customer.at)
  }
  return known
}

function halvesOf({ places, hits }: Known): [Known, Known] {
  const halves: [Known, Known] = [
    { places: [], hits: new Set() },
    { places: [], hits: new Set() },
  ]
  const seen = [0, 0]
  for (const at of places) {
    const outcome = hits.has(at) ? 1 : 0
    const half = halves[(seen[outcome]!++ % 2) as 0 | 1]
    half.places.push(at)
    if (outcome === 1) half.hits.add(at)
  }
  return halves
}

/** As it was known when the first period ended. */
function featuresBefore({ columns, span }: Book, at: number): readonly number[] {
  return featuresOf({
    score: columns.firstScore.get(at),
    silentDays: (span.split - columns.answeredBefore.get(at)) / DAY_MS,
    badMoments: columns.badBefore.get(at),
  })
}

function fitted(book: Book, { places, hits }: Known): Weights {
  return fitLogistic(places.length, FEATURES.length, (index) => {
    const at = places[index]!
    return { features: featuresBefore(book, at), isHit: hits.has(at) }
  })
}

function areaOf(book: Book, weights: Weights, { places, hits }: Known) {
  return areaUnderCurve(
    places.map((at) => ({ forecast: likelihoodOf(weights, featuresBefore(book, at)), isHit: hits.has(at) })),
  )
}
