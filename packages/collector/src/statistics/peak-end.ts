// What people remember of a journey is its strongest moment and its end, more than its mean.

export type Moment = { at: number; score: number }

export type Remembered = {
  mean: number
  end: number
  /** The best, the worst, and the one furthest from the middle; of several alike the first. */
  peak: Moment
  trough: Moment
  intense: Moment
  /** The mean of the most intense moment and the end. */
  peakEnd: number
  /** The mean of the best, the worst and the end. */
  threePart: number
}

const TIE = 1e-9

/**
 * @param scores of a person's touchpoints, in their order; at least one
 * @param middle of the scale: 7.5 lies between passive and promoter
 * @see Kahneman, Fredrickson, Schreiber and Redelmeier, When more pain is preferred to less, Psychological Science 4, 1993
 */
export function rememberedOf(scores: readonly number[], middle = 7.5): Remembered {
  const extreme = (of: (score: number) => number): Moment =>
    scores
      .map((score, at) => ({ at, score }))
      .reduce((most, moment) => (of(moment.score) > of(most.score) ? moment : most))
  const end = scores.at(-1)!
  // Of two that are equally far, the bad one is remembered.
  const intense = extreme((score) => Math.abs(score - middle) + (score < middle ? TIE : 0))
  const peak = extreme((score) => score)
  const trough = extreme((score) => -score)
  return {
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    end,
    peak,
    trough,
    intense,
    peakEnd: (intense.score + end) / 2,
    threePart: (peak.score + trough.score + end) / 3,
  }
}
