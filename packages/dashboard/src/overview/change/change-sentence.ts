// A change in one sentence, never without its interval, its test and both n; "we cannot tell yet" where that is the truth.

import type { Change } from './read-changes.ts'
import { changeWords } from './words.ts'

/** With fewer on a side, the collector tells no difference. */
export const FEWEST = 10

export type ChangeSentence = { claim: string; evidence: string }

export function changeSentence({ a, b, difference, interval, p, verdict }: ChangeOf): ChangeSentence {
  const { scarce, scarceWhy, fell, rose, unclear, evidence, unclearWhy } = changeWords
  if (difference === null || interval === null || p === null || a.n < FEWEST || b.n < FEWEST)
    return { claim: scarce, evidence: scarceWhy(b.n, a.n, FEWEST) }
  if (verdict === 'cannot-tell') return { claim: unclear, evidence: unclearWhy(difference, interval, p) }
  return {
    claim: verdict === 'lower' ? fell(-difference) : rose(difference),
    evidence: evidence(interval, p),
  }
}

type ChangeOf = Pick<Change, 'a' | 'b' | 'difference' | 'interval' | 'p' | 'verdict'>
