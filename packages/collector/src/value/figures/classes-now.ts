import { addToMean, noMean } from '../../statistics/mean.ts'
import { addWeighted, noWeights, weightedNps, weightingChanges } from '../../statistics/weighted-nps.ts'
import type { Book } from '../book/create-book.ts'
import { BANDS, classOf, createWorthOf, customersIn, isCurrent } from '../book/customers.ts'
import type { ClassNow, Weighted } from '../value-result.ts'
import { estimatedOf, scoreOf, shareOf, signOf } from './estimates.ts'

const MEANS = ['revenue', 'margin', 'tenure', 'wallet', 'crossSell'] as const
/** Below this many customers' worth of certainty, or above this share, the weighted score is that of a few. */
const FEW = 30
const LARGE = 0.1

/** Each customer who has not left, by their newest score. */
export function classesNow(book: Book) {
  const { worthOf } = createWorthOf(book)
  const weigh = book.named.has('revenue')
    ? (at: number) => book.factOf('revenue', at)
    : (at: number) => worthOf(at)
  const classes = BANDS.map(() => ({ n: 0, means: meansOf(noMean), bought: { hits: 0, n: 0 } }))
  const [all, weighted] = [blankScores(), blankScores()]
  const worth = noMean()
  const weights = noWeights()
  let scored = 0
  for (const customer of customersIn(book)) {
    if (!Number.isNaN(customer.lastScore)) scored += 1
    if (!isCurrent(customer)) continue
    const { at, lastScore } = customer
    const place = classOf(lastScore)
    const own = classes[place]!
    own.n += 1
    all[lastScore]! += 1
    addToMean(worth, worthOf(at))
    for (const fact of MEANS) addToMean(own.means[fact], book.factOf(fact, at))
    const bought = book.factOf('conversion', at)
    if (!Number.isNaN(bought)) own.bought = { hits: own.bought.hits + bought, n: own.bought.n + 1 }
    const weight = weigh(at)
    if (!(weight > 0)) continue
    weighted[lastScore]! += 1
    addWeighted(weights, weight, (place - 1) as -1 | 0 | 1)
  }
  return {
    scored,
    overall: { nps: scoreOf(all), worth: estimatedOf(worth) },
    weighted: weightedOf(weighted, weights),
    classes: classes.map(({ n, means, bought }, place): ClassNow => ({
      class: BANDS[place]!,
      n,
      ...meansOf((fact) => estimatedOf(means[fact])),
      conversion: shareOf(bought),
    })),
  }
}

function meansOf<T>(make: (fact: (typeof MEANS)[number]) => T): Record<(typeof MEANS)[number], T> {
  return Object.fromEntries(MEANS.map((fact) => [fact, make(fact)])) as Record<(typeof MEANS)[number], T>
}

export function blankScores(): number[] {
  return new Array<number>(11).fill(0)
}

function weightedOf(scores: readonly number[], weights: ReturnType<typeof noWeights>): Weighted | null {
  const found = weightedNps(weights)
  if (!found) return null
  const { effectiveN, largestShare, ...weighted } = found
  const plain = scoreOf(scores)
  const changes = weightingChanges(weights)
  return {
    plain,
    weighted,
    effectiveN,
    largestShare,
    isDominated: effectiveN < FEW || largestShare > LARGE,
    difference: { n: plain.n, value: changes?.difference ?? null, interval: changes?.interval ?? null },
    verdict: signOf(changes?.interval),
  }
}
