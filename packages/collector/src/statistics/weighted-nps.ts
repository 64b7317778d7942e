import { Z_95 } from './normal.ts'

/** Sums over customers of weight w and class x, which is −1, 0 or 1. */
export type WeightedSums = Record<
  'n' | 'x' | 'xx' | 'w' | 'wx' | 'wxx' | 'ww' | 'wwx' | 'wwxx' | 'most',
  number
>

export function noWeights(): WeightedSums {
  return { n: 0, x: 0, xx: 0, w: 0, wx: 0, wxx: 0, ww: 0, wwx: 0, wwxx: 0, most: 0 }
}

/** @param weight not negative; 0 counts nothing. @param times of so many customers who weigh the same */
export function addWeighted(sums: WeightedSums, weight: number, x: -1 | 0 | 1, times = 1): void {
  if (weight === 0 || times === 0) return
  sums.n += times
  sums.x += times * x
  sums.xx += times * x * x
  sums.w += times * weight
  sums.wxx += times * weight * x * x
  sums.wx += times * weight * x
  sums.ww += times * weight ** 2
  sums.wwx += times * weight ** 2 * x
  sums.wwxx += times * weight ** 2 * x * x
  sums.most = Math.max(sums.most, weight)
}

/**
 * NPS in points in which everyone counts by their weight, with the 95% interval of a ratio estimator. As in the plain
 * score's interval, 3/4, 3/2 and 3/4 customers are added to the classes first, each as heavy as those who weigh most in
 * the result (Σw²/Σw); with equal weights it is the plain score's interval.
 *
 * @returns `effectiveN`: of how many customers of equal weight the result is as certain (Kish's (Σw)²/Σw²)
 * @see Cochran, Sampling Techniques, 1977, 6.4; Kish, Survey Sampling, 1965, 8.2; Rocks, arXiv 1601.07235
 */
export function weightedNps({ n, w, wx, ww, wwx, wwxx, most }: WeightedSums) {
  if (n === 0) return null
  const heavy = ww / w
  const whole = w + 3 * heavy
  const centre = wx / whole
  const squares = wwxx - 2 * centre * wwx + centre ** 2 * ww
  const added = heavy ** 2 * (1.5 + 3 * centre ** 2)
  const margin = (Z_95 * Math.sqrt(squares + added)) / whole
  return {
    n,
    effectiveN: w ** 2 / ww,
    score: (100 * wx) / w,
    interval: { low: 100 * Math.max(-1, centre - margin), high: 100 * Math.min(1, centre + margin) },
    /** Of the whole weight, that of the heaviest customer. */
    largestShare: most / w,
  }
}

/**
 * What the weighted score has more than the plain one of the same people, in points, with its 95% interval: the two go
 * together, so that the interval is that of the linearised difference, and not of two samples.
 *
 * @see Cochran, Sampling Techniques, 1977, 6.4
 */
export function weightingChanges({ n, x, xx, w, wx, wxx, ww, wwx, wwxx }: WeightedSums) {
  if (n < 2) return null
  const [plain, weighted] = [x / n, wx / w]
  const ofWeighted = (wwxx - 2 * weighted * wwx + weighted ** 2 * ww) / w ** 2
  const ofPlain = (xx - n * plain ** 2) / n ** 2
  const ofBoth = (wxx - (plain + weighted) * wx + plain * weighted * w) / (w * n)
  const error = Math.sqrt((Math.max(0, ofWeighted + ofPlain - 2 * ofBoth) * n) / (n - 1))
  const difference = 100 * (weighted - plain)
  const margin = 100 * Z_95 * error
  return { difference, interval: { low: difference - margin, high: difference + margin } }
}
