// Who left in the following period, by the class of what they had said in the first one.

import { lifetimeValue } from '@innerloop/shared/lifetime-value'
import type { Counted } from '../../statistics/compare-shares.ts'
import { addToMean, type Mean, noMean } from '../../statistics/mean.ts'
import type { Book } from '../book/create-book.ts'
import { BANDS, classOf, createWorthOf, customersIn, isInCohort } from '../book/customers.ts'
import type { ClassOutcome, Compared } from '../value-result.ts'
import { comparedOf, estimatedOf, FEWEST, shareOf } from './estimates.ts'

/** What a year's delay takes from an amount, in the discounted figures. */
export const DISCOUNT = 0.1
const YEAR_MS = 365.25 * 86_400_000

export type Outcome = { churn: Counted; worth: Mean }
export type Outcomes = {
  /** From the worst class to the best. */
  classes: [Outcome, Outcome, Outcome]
  /** How many following periods a year has. */
  perYear: number
  isChurnKnown: boolean
}

export function gatherOutcomes(book: Book): Outcomes {
  const { split, now } = book.span
  const { worthOf } = createWorthOf(book)
  const classes = BANDS.map(() => ({ churn: { hits: 0, n: 0 }, worth: noMean() })) as Outcomes['classes']
  for (const customer of customersIn(book)) {
    if (!isInCohort(customer, split)) continue
    const { churn, worth } = classes[classOf(customer.firstScore)]
    churn.n += 1
    if (customer.hasLeft) churn.hits += 1
    addToMean(worth, worthOf(customer.at))
  }
  return { classes, perYear: YEAR_MS / (now - split), isChurnKnown: book.named.has('churnedAt') }
}

/** Of a period's churn that of a year, at the same pace. */
export function yearly(share: number, perYear: number): number {
  return 1 - (1 - share) ** perYear
}

export function classOutcomes({ classes, perYear, isChurnKnown }: Outcomes): ClassOutcome[] {
  return classes.map(({ churn, worth }, place) => {
    const churnPerYear = isChurnKnown && churn.n > 0 ? yearly(churn.hits / churn.n, perYear) : null
    const margin = worth.n > 0 ? worth.mean : null
    const known = churnPerYear !== null && margin !== null && churn.n >= FEWEST
    return {
      class: BANDS[place]!,
      n: churn.n,
      worth: estimatedOf(worth),
      churn: isChurnKnown ? shareOf(churn) : { n: 0, hits: 0, share: null, interval: null },
      churnPerYear,
      // Where nobody left, nothing says how long they stay.
      lifetime: known && churn.hits > 0 ? lifetimeValue({ margin, churn: churnPerYear }) : null,
      lifetimeDiscounted: known ? lifetimeValue({ margin, churn: churnPerYear, discount: DISCOUNT }) : null,
    }
  })
}

/** Detractors beside promoters: how many times as likely they were to leave. */
export function churnByClass({ classes, isChurnKnown }: Outcomes): Compared | null {
  const [detractors, , promoters] = classes
  return isChurnKnown ? comparedOf(promoters.churn, detractors.churn) : null
}
