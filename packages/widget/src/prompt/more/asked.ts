import type { Question } from '@innerloop/shared'
import type { Texts } from '@innerloop/shared/text-for'
import type { Strings } from '../../locales/strings.ts'
import type { Values } from '../session.ts'
import type { Wording } from '../wording.ts'

/** Gives a text as this reader sees it. */
export type Tell = (texts: Texts) => Wording

/** A question as it is asked now. */
export type Asked<Kind extends Question['kind'] = Question['kind']> = {
  question: Extract<Question, { kind: Kind }>
  answers: Values
  words: Strings
  tell: Tell
  /** It cannot be skipped. */
  isNeeded: boolean
  /** Links the complaint, if there is one, to a field. */
  complaint: { 'aria-invalid'?: true; 'aria-describedby'?: string }
  /** Keeps what is not yet sent. */
  draft(values: Values): void
  /** Sends what is drafted. */
  send(): void
  /** Keeps the answer, and goes on after a moment in which it is marked. */
  choose(values: Values): void
}
