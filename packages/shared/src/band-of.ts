// A score from 0 to 10 is a detractor's up to 6, a passive's at 7 and 8, and a promoter's from 9.

export type Band = 'detractor' | 'passive' | 'promoter'

/**
 * The band of a 0–10 answer to "How likely is it that you would recommend …?".
 *
 * @param score integer from 0 to 10
 * @throws RangeError for anything else
 * @see Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003
 * @example bandOf(9) // 'promoter'
 */
export function bandOf(score: number): Band {
  if (!Number.isInteger(score) || score < 0 || score > 10)
    throw new RangeError(`A score is a whole number from 0 to 10, not ${score}`)
  return bandOfScore(score)
}

/** The same for a number that is known to be a score, as in the widget, where every byte counts. */
export function bandOfScore(score: number): Band {
  return score <= 6 ? 'detractor' : score <= 8 ? 'passive' : 'promoter'
}
