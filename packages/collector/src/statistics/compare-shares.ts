import { fisherP } from './fisher.ts'
import { moverDifference } from './mover.ts'
import { twoSidedNormalP, Z_95 } from './normal.ts'
import { wilson } from './wilson.ts'

export type Counted = { hits: number; n: number }

/** From this expected count in every cell on, the normal approximation of the test is used. */
const EXACT_BELOW = 10

/**
 * Two shares: the second less the first with Newcombe's interval, how many times as large it is with Katz's (half a hit
 * added on each side where one has none), and how likely chance alone makes them so different: Fisher's exact test where
 * a cell is expected to hold fewer than ten, else the score test.
 *
 * @param first n at least 1, like the second's
 * @see Newcombe, Statistics in Medicine 17, 1998; Katz et al., Biometrics 34, 1978; Fisher, 1935
 */
export function compareShares(first: Counted, second: Counted) {
  const shares = [first, second].map(({ hits, n }) => ({ ...wilson(hits, n), value: hits / n }))
  const interval = moverDifference(shares[0]!, shares[1]!)
  return {
    difference: shares[1]!.value - shares[0]!.value,
    interval,
    p: isSmall(first, second) ? fisherP(sidesOf(first), sidesOf(second)) : scoreP(first, second),
    relativeRisk: relativeRiskOf(first, second),
  }
}

function relativeRiskOf(
  first: Counted,
  second: Counted,
): { ratio: number; low: number; high: number } | null {
  if (first.hits + second.hits === 0) return null
  const half = first.hits === 0 || second.hits === 0 ? 0.5 : 0
  const [a, b] = [first, second].map(({ hits, n }) => ({ hits: hits + half, n: n + half })) as [
    Counted,
    Counted,
  ]
  const ratio = b.hits / b.n / (a.hits / a.n)
  const margin = Z_95 * Math.sqrt(1 / a.hits - 1 / a.n + 1 / b.hits - 1 / b.n)
  return { ratio, low: ratio * Math.exp(-margin), high: ratio * Math.exp(margin) }
}

function isSmall(first: Counted, second: Counted): boolean {
  const hits = first.hits + second.hits
  const n = first.n + second.n
  return (Math.min(hits, n - hits) * Math.min(first.n, second.n)) / n < EXACT_BELOW
}

function scoreP(first: Counted, second: Counted): number {
  const pooled = (first.hits + second.hits) / (first.n + second.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n))
  return error === 0 ? 1 : twoSidedNormalP((second.hits / second.n - first.hits / first.n) / error)
}

function sidesOf({ hits, n }: Counted): number[] {
  return [hits, n - hits]
}
