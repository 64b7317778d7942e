// The score in one sentence: never without its interval and n, and "we cannot tell yet" where that is the truth.

import type { Score } from '@innerloop/collector'
import { words } from '../words/words.ts'

export type Sentence = {
  certainty: 'none' | 'little' | 'clear'
  /** What is said, and then, in the same sentence, what it rests on. */
  claim: string
  evidence: string
}

/** An interval wider than this many points is not worth a claim. */
const WIDE_POINTS = 40

/** @example sentenceFor(report).claim // 'NPS is 63' */
export function sentenceFor({ score, interval, n, funnel }: Score): Sentence {
  const { none, noneWhy, little, littleWhy, clear, clearWhy } = words.score
  if (score === null || interval === null)
    return { certainty: 'none', claim: none(funnel.shown), evidence: noneWhy(funnel.shown) }
  if (interval.high - interval.low > WIDE_POINTS)
    return { certainty: 'little', claim: little, evidence: littleWhy(score, interval, n) }
  return { certainty: 'clear', claim: clear(score), evidence: clearWhy(interval, n) }
}
