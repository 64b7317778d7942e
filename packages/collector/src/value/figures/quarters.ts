import type { Book } from '../book/create-book.ts'
import { customersIn, isCurrent } from '../book/customers.ts'

/** With fewer there is no use in quarters. */
const FEWEST_KNOWN = 40

/**
 * Which quarter of the customers who gave a score somebody is in, by what they are worth: `1` the least, `4` the most.
 *
 * @returns undefined where too few are known
 */
export function quartersOf(book: Book, worthOf: (at: number) => number) {
  const known: number[] = []
  for (const customer of customersIn(book)) {
    const worth = isCurrent(customer) ? worthOf(customer.at) : NaN
    if (!Number.isNaN(worth)) known.push(worth)
  }
  if (known.length < FEWEST_KNOWN) return undefined
  const sorted = Float64Array.from(known).sort()
  const cuts = [1, 2, 3].map((quarter) => sorted[Math.floor((quarter * sorted.length) / 4)]!)
  return (at: number): string | undefined => {
    const worth = worthOf(at)
    return Number.isNaN(worth) ? undefined : `${1 + cuts.filter((cut) => worth >= cut).length}`
  }
}
