// Who answers is not who was asked: each group counts by its known share of all customers, and the plain figure stays beside it.

export type Stratum = {
  name: string
  detractors: number
  passives: number
  promoters: number
  /** Of all customers, by the company's own records; shares add up to 1. */
  share: number
}

export type PostStratified = {
  /** On the scale from −1 to 1. */
  unweighted: number
  weighted: number
  /** With each group's variance over n − 1, as of random samples of the groups. */
  standardError: number
  /** The same over n; `linearised` is that times n / (n − 1) of the whole, as survey software has it. */
  plainStandardError: number
  linearisedStandardError: number
  /** What one answer of each group counts for, per whole of `population`. */
  weights: Record<string, number>
  /** By how much the weights swell the variance (Kish), and the answers that are left in effect. */
  designEffect: number
  effectiveN: number
}

/**
 * @param strata each with two answers at least
 * @param population how many customers there are
 * @see Cochran, Sampling Techniques, 3rd edition, 1977, chapter 5A; Kish, Survey Sampling, 1965, 11.7; Lumley,
 *   Complex Surveys, 2010, chapter 7, for the linearised error
 */
export function postStratify(strata: readonly Stratum[], population: number): PostStratified {
  const sized = strata.map((stratum) => ({ ...stratum, ...momentsOf(stratum) }))
  const n = sized.reduce((sum, stratum) => sum + stratum.n, 0)
  const weights = sized.map(({ n: size, share }) => (share * population) / size)
  const squares = sized.reduce((sum, { n: size }, index) => sum + size * weights[index]! ** 2, 0)
  const designEffect = (n * squares) / population ** 2
  const varianceBy = (divide: (size: number) => number) =>
    sized.reduce((sum, { share, variance, n: size }) => sum + (share ** 2 * variance) / divide(size), 0)
  const plain = varianceBy((size) => size)
  return {
    unweighted: sized.reduce((sum, { promoters, detractors }) => sum + promoters - detractors, 0) / n,
    weighted: sized.reduce((sum, { share, mean }) => sum + share * mean, 0),
    standardError: Math.sqrt(varianceBy((size) => size - 1)),
    plainStandardError: Math.sqrt(plain),
    linearisedStandardError: Math.sqrt((plain * n) / (n - 1)),
    weights: Object.fromEntries(sized.map(({ name }, index) => [name, weights[index]!])),
    designEffect,
    effectiveN: n / designEffect,
  }
}

function momentsOf({ detractors, passives, promoters }: Stratum) {
  const n = detractors + passives + promoters
  const mean = (promoters - detractors) / n
  return { n, mean, variance: (promoters + detractors) / n - mean ** 2 }
}
