import { type Band, bandOf } from '@innerloop/shared/band-of'
import type { Book } from './create-book.ts'

/** One of the book's people. What is not known is NaN. */
export type Customer = {
  at: number
  /** In the first period, and at all within both. */
  firstScore: number
  lastScore: number
  churnedAt: number
  hasLeft: boolean
}

/** Everybody in the book, one after the other; it is the same object each time. */
export function* customersIn(book: Book): Generator<Readonly<Customer>> {
  const { firstScore, lastScore } = book.columns
  const customer = { at: 0, firstScore: NaN, lastScore: NaN, churnedAt: NaN, hasLeft: false }
  for (let at = 0; at < book.size(); at += 1) {
    customer.at = at
    customer.firstScore = firstScore.get(at)
    customer.lastScore = lastScore.get(at)
    customer.churnedAt = book.factOf('churnedAt', at)
    customer.hasLeft = customer.churnedAt <= book.span.now
    yield customer
  }
}

/** Gave a score in the first period, and was a customer when it ended. */
export function isInCohort({ firstScore, churnedAt }: Customer, split: number): boolean {
  return !Number.isNaN(firstScore) && !(churnedAt < split)
}

/** Gave a score, and has not left. */
export function isCurrent({ lastScore, hasLeft }: Customer): boolean {
  return !Number.isNaN(lastScore) && !hasLeft
}

export const BANDS: readonly Band[] = ['detractor', 'passive', 'promoter']

/** 0, 1, 2 from the worst class to the best. */
export function classOf(score: number): 0 | 1 | 2 {
  return BANDS.indexOf(bandOf(score)) as 0 | 1 | 2
}

/** What they are worth to us in a year: their margin, or their revenue where no trait says the margin. */
export function createWorthOf(book: Book) {
  const worthIs = (['margin', 'revenue'] as const).find((fact) => book.named.has(fact)) ?? null
  return { worthIs, worthOf: (at: number) => (worthIs ? book.factOf(worthIs, at) : NaN) }
}
