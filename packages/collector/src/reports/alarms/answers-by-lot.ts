// Counters know how many answered what on a day, and not in which order: the order is drawn by lot, always the same lot.

import type { Classes } from '../../statistics/nps-interval.ts'
import { randomFrom } from '../../statistics/random-from.ts'

/** Enough to find a drop of ten points within two days; what is over tells hardly more, and would take long. */
export const MOST_A_DAY = 250

/**
 * Up to 250 answers of a day, each of −1, 0 and 1, drawn without putting back.
 *
 * @param lot what the draw depends on, as the touchpoint and the day
 */
export function* answersByLot(classes: Classes, lot: string): Generator<-1 | 0 | 1> {
  let { detractors, passives, promoters } = classes
  const random = randomFrom(hashOf(lot))
  for (let drawn = 0; drawn < MOST_A_DAY; drawn += 1) {
    const left = detractors + passives + promoters
    if (left === 0) return
    const place = random() * left
    if (place < detractors) {
      detractors -= 1
      yield -1
    } else if (place < detractors + passives) {
      passives -= 1
      yield 0
    } else {
      promoters -= 1
      yield 1
    }
  }
}

/** FNV-1a. @see Fowler, Noll and Vo, draft-eastlake-fnv */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
