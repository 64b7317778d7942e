// The share of promoters minus the share of detractors, never without its interval and its n.

export type Nps = {
  detractors: number
  passives: number
  promoters: number
  /** Answers counted. */
  n: number
  /** In points, −100 … 100; null while n is 0. */
  score: number | null
  /** 95% confidence limits in points, clipped to −100 … 100; null while n is 0. */
  interval: { low: number; high: number } | null
}

const Z_95 = 1.959963984540054

/**
 * The net score of a histogram of 0–10 answers, with its adjusted-Wald interval: 3/4, 1 1/2 and 3/4
 * pseudo-answers are added to detractors, passives and promoters before the Wald interval is taken,
 * which keeps its coverage near 95% from n = 1 on, also when all answers are alike.
 *
 * @param scores counts of the scores 0, 1, … 10: eleven whole numbers, none negative
 * @throws RangeError if the histogram has another shape
 * @see Rocks, "Interval Estimation for the 'Net Promoter Score'", The American Statistician 70(4), 2016;
 *   arXiv 1601.07235
 * @example npsOf([5, 3, 5, 6, 7, 22, 28, 72, 254, 337, 548]) // score 62.86, interval 59.47 … 65.95
 */
export function npsOf(scores: readonly number[]): Nps {
  if (scores.length !== 11 || scores.some((count) => !Number.isInteger(count) || count < 0))
    throw new RangeError('A histogram has eleven whole counts, one for each score from 0 to 10')
  const sum = (from: number, to: number) => scores.slice(from, to).reduce((a, b) => a + b, 0)
  const detractors = sum(0, 7)
  const passives = sum(7, 9)
  const promoters = sum(9, 11)
  const n = detractors + passives + promoters
  if (n === 0) return { detractors, passives, promoters, n, score: null, interval: null }
  return {
    detractors,
    passives,
    promoters,
    n,
    score: (100 * (promoters - detractors)) / n,
    interval: adjustedWald(detractors, promoters, n),
  }
}

function adjustedWald(detractors: number, promoters: number, n: number) {
  const size = n + 3
  const down = (detractors + 0.75) / size
  const up = (promoters + 0.75) / size
  const centre = up - down
  const margin = Z_95 * Math.sqrt((up + down - centre ** 2) / size)
  return { low: 100 * Math.max(-1, centre - margin), high: 100 * Math.min(1, centre + margin) }
}
