// Shares of defects, period by period: which of them chance alone does not make.

export type Counted = { hits: number; n: number }
export type Charted = Counted & {
  share: number
  /** Three standard deviations from the centre; null where so few defects are to be expected that no limit holds. */
  limits: { low: number; high: number } | null
  isOut: boolean
}

/** From this expected number on, of hits and of others, the normal approximation carries three standard deviations. */
const FEWEST_EXPECTED = 5

/**
 * A p-chart: the centre is the share over all periods, and a period is out of control beyond three standard deviations,
 * which chance alone does in about 3 of 1,000.
 *
 * @param periods with n above 0
 * @see Shewhart, Economic Control of Quality of Manufactured Product, 1931; Montgomery, Introduction to Statistical Quality
 *   Control, 7th edition, 7.2.2 for periods of differing n
 */
export function pChart(periods: readonly Counted[]): { centre: number; points: Charted[] } {
  const n = periods.reduce((sum, period) => sum + period.n, 0)
  const centre = n === 0 ? 0 : periods.reduce((sum, { hits }) => sum + hits, 0) / n
  return {
    centre,
    points: periods.map((period) => {
      const share = period.hits / period.n
      const margin = 3 * Math.sqrt((centre * (1 - centre)) / period.n)
      const isTold = period.n * Math.min(centre, 1 - centre) >= FEWEST_EXPECTED
      const limits = isTold ? { low: Math.max(0, centre - margin), high: Math.min(1, centre + margin) } : null
      return {
        ...period,
        share,
        limits,
        isOut: limits !== null && (share < limits.low || share > limits.high),
      }
    }),
  }
}

/** Defects per million opportunities. @see Harry and Schroeder, Six Sigma, 2000 */
export function dpmo(share: number): number {
  return 1_000_000 * share
}
