// What may say that somebody will leave: a low score, a long silence, moments that went wrong.

import type { Weights } from '../../statistics/logistic.ts'

export const FEATURES = ['score', 'silence', 'irritants'] as const
export type Feature = (typeof FEATURES)[number]

/** What is known of somebody at an instant. */
export type Signs = {
  /** 0 … 10, the newest. */
  score: number
  silentDays: number
  badMoments: number
}

const QUARTER_DAYS = 91
const MOST_QUARTERS = 4
const MOST_MOMENTS = 5

/**
 * Of the intercept, and of what is missing to a 10 (in tenths), each quarter of a year without an answer, and each bad
 * moment: an opinion, and said to be one, until the project's own customers tell.
 */
export const STATED: Weights = [-3, 2.5, 0.3, 0.4]

/** All bounded, so that one odd record does not make the fit. */
export function featuresOf({ score, silentDays, badMoments }: Signs): readonly number[] {
  return [
    (10 - score) / 10,
    Math.min(MOST_QUARTERS, silentDays / QUARTER_DAYS),
    Math.min(MOST_MOMENTS, badMoments),
  ]
}

export type Reason = { kind: Feature; amount: number }

/** What raises somebody's risk, most first: the score, the days of silence, how many bad moments. */
export function reasonsFor(weights: Weights, signs: Signs): Reason[] {
  const amounts = [signs.score, Math.round(signs.silentDays), signs.badMoments]
  const features = featuresOf(signs)
  return FEATURES.map((kind, at) => ({
    kind,
    amount: amounts[at]!,
    raises: features[at]! * weights[at + 1]!,
  }))
    .filter(({ kind, raises }) => raises >= LEAST && !(kind === 'score' && signs.score >= GOOD))
    .sort((a, b) => b.raises - a.raises)
    .map(({ kind, amount }) => ({ kind, amount }))
}

/** Of the logarithm of the odds: less is not worth a word. */
const LEAST = 0.2
/** Nobody leaves because of a promoter's score, however much a 10 is better still. */
const GOOD = 9
