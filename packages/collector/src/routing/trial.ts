import type { Band } from '@innerloop/shared/band-of'
import type { Metric } from '@innerloop/shared/scale-of'
import type { ResponseState, RoutingAction, RoutingRule } from '@innerloop/shared'
import type { Addressee, Named } from './name-addressee.ts'

type When = RoutingRule['when']
type Fact = string | number | boolean

/** One condition of a rule, what it wants, and what the response has; null where it has nothing of the kind. */
export type Check = { holds: boolean } & (
  | { about: 'answered' }
  | { about: 'state'; wanted: readonly ResponseState[]; actual: ResponseState }
  | { about: 'score'; wanted: NonNullable<When['score']>; actual: { metric: Metric; value: number } | null }
  | { about: 'band'; wanted: readonly Band[]; actual: { band: Band; value: number } | null }
  | { about: 'touchpoint' | 'survey' | 'language'; wanted: readonly string[]; actual: string | null }
  /** Of the words that were found the rule's own, never the customer's: what is kept of them outlives no erasure. */
  | {
      about: 'text'
      wanted: NonNullable<When['text']>
      actual: { hasText: boolean; found: readonly string[] }
    }
  | { about: 'fact'; wanted: NonNullable<When['facts']>[number]; actual: Fact | null }
  /** Null where the project no longer declares the dimension. */
  | { about: 'dimension'; key: string; wanted: readonly string[]; actual: string | null }
)

/** What a rule that matched asks for, and to whom that leads. */
export type Taken = {
  action: RoutingAction
  named?: Named
  /** The case is opened for somebody else, whom an earlier action names; who is named here is notified instead. */
  besides?: Addressee
}

/**
 * What came of one rule for the response as a whole, whether or not an earlier save brought it. All conditions of a rule that was tried are given, held or not. Traits and properties
 * stand in them, so whoever keeps trials must forget them with the response.
 */
export type Trial = { rule: string; name: string } & (
  | { outcome: 'matched'; checks: readonly Check[]; taken: readonly Taken[] }
  | { outcome: 'failed'; checks: readonly Check[] }
  | { outcome: 'disabled' }
  /** The rule `stoppedBy` matched before and ended the search. */
  | { outcome: 'not-tried'; stoppedBy: { rule: string; name: string } }
)
