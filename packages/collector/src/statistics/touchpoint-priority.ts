// Which touchpoint first: where many customers come, where it matters to them, and where there is room to get better.

export type Weighed = {
  /** Visits, prompts or answers: the same for all touchpoints. */
  frequency: number
  /** Stated by people, or a driver's share of R². */
  importance: number
  /** NPS on the scale from −1 to 1; null where nobody knows. */
  score: number | null
}

export type Priority = {
  /** Of the visits to all touchpoints, 0 … 1. */
  frequencyShare: number
  /** Frequency × importance. */
  weight: number
  /** The way that is left to 1, as a share of the whole scale: (1 − score) / 2. */
  headroom: number | null
  /** Frequency × importance × headroom. */
  priority: number | null
}

/**
 * In the order given.
 *
 * @see Slack, The importance-performance matrix, International Journal of Operations & Production Management 14(5), 1994;
 *   Martilla and James, Journal of Marketing 41, 1977: importance beside performance, here times how many it reaches
 */
export function prioritiesOf(touchpoints: readonly Weighed[]): Priority[] {
  const all = touchpoints.reduce((sum, { frequency }) => sum + frequency, 0)
  return touchpoints.map(({ frequency, importance, score }) => {
    const frequencyShare = all === 0 ? 0 : frequency / all
    const weight = frequencyShare * importance
    const headroom = score === null ? null : (1 - score) / 2
    return { frequencyShare, weight, headroom, priority: headroom === null ? null : weight * headroom }
  })
}
