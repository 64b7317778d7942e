import type { Addressee, Named } from './name-addressee.ts'

/**
 * What must be done for a response, because of a rule. `key` is unique among all decisions that are ever made for
 * one response: with the response's id it makes the id of what is stored or sent.
 */
export type Decision = { key: string; rule: string } & (
  | { kind: 'open-case'; named: Named; boost: number }
  /**
   * A later save, as the comment after the score, matched a rule that names somebody else for the case. To be
   * carried out only while nobody has taken the case up, or changed by hand who has it.
   */
  | { kind: 'move-case'; named: Named; from: Addressee }
  /** A later save matched a rule that gives the case a higher priority: the steps in all, not those to be added. */
  | { kind: 'raise-case'; boost: number }
  | { kind: 'notify'; email: string; named: Named }
  | { kind: 'notify-channel'; channel: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'praise'; named: Named }
)
