import { quantileInterval } from '../../statistics/quantile-interval.ts'
import { wilson } from '../../statistics/wilson.ts'

/** A value, and how often it was measured. */
export type Pile = { value: number; n: number }

/** Values in rising order, alike ones in one pile; at least one. */
export type Sample = { piles: readonly Pile[]; n: number }

export function sampleOf(unordered: Iterable<Pile>): Sample {
  const byValue = new Map<number, number>()
  for (const { value, n } of unordered) byValue.set(value, (byValue.get(value) ?? 0) + n)
  const piles = [...byValue].map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value)
  return { piles, n: piles.reduce((sum, { n }) => sum + n, 0) }
}

export function figuresOf(sample: Sample) {
  const { piles, n } = sample
  const sum = piles.reduce((total, pile) => total + pile.value * pile.n, 0)
  return {
    n,
    mean: sum / n,
    median: quantileOf(sample, 0.5),
    p90: quantileOf(sample, 0.9),
    min: piles[0]!.value,
    max: piles.at(-1)!.value,
  }
}

/** @param share 0 … 1 */
export function intervalOf(sample: Sample, share: number): { low: number; high: number } | null {
  const ranks = quantileInterval(sample.n, share)
  return ranks && { low: valueAt(sample, ranks.low), high: valueAt(sample, ranks.high) }
}

/** How many values lie above a limit, as a share with its interval. */
export function overOf({ piles, n }: Sample, limit: number) {
  const count = piles.reduce((sum, pile) => (pile.value > limit ? sum + pile.n : sum), 0)
  const { share, low, high } = wilson(count, n)
  return { limit, count, share, interval: { low, high } }
}

/** As `quantile` of the statistics, without laying the piles out one by one. */
function quantileOf(sample: Sample, share: number): number {
  const place = (sample.n - 1) * share
  const below = valueAt(sample, Math.floor(place) + 1)
  const above = valueAt(sample, Math.ceil(place) + 1)
  return below + (above - below) * (place - Math.floor(place))
}

/** @param rank from 1 */
function valueAt({ piles }: Sample, rank: number): number {
  let seen = 0
  for (const { value, n } of piles) {
    seen += n
    if (seen >= rank) return value
  }
  return piles.at(-1)!.value
}
