import type { Reason } from '../reason.ts'
import type { DigestWords } from './digest-words.ts'
import type { Band } from '@innerloop/shared/band-of'

/** What messages say besides what they are told to. A language is one object of this type. */
export type Words = {
  /** BCP 47 */
  locale: string
  direction: 'ltr' | 'rtl'
  score: string
  scoreOf: (value: number, highest: number) => string
  bands: Record<Band, string>
  touchpoint: string
  person: string
  comment: string
  open: string
  /** Before the reason why the reader gets the message. */
  why: string
  unsubscribe: string
  /** Who gave an answer, where that is not known. */
  somebody: string
  gave: (who: string, where: string | undefined, value: number, highest: number) => string
  answered: (who: string, where: string | undefined) => string
  overdue: (title: string) => string
  handedToYou: (title: string) => string
  /** What the customer said when asked again. */
  recovered: (title: string) => string
  notRecovered: (title: string) => string
  because: (reason: Reason) => string
  recovery: {
    title: (product: string) => string
    text: string
    answer: string
    reason: string
  }
  /** To a customer: what was changed upon what they said. */
  change: { title: (product: string) => string; reason: string }
  digest: DigestWords
  claim: string
  contacted: string
  survey: string
  contactBy: string
  resolveBy: string
  pausedTitle: (endpoint: string) => string
  pausedWhy: Record<'gone' | 'failing', string>
  endpoint: string
  test: string
  testReason: string
}
