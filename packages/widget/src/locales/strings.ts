import type { Band } from '@innerloop/shared/band-of'

/** Two ends of a scale, equally strong. */
type Ends = readonly [low: string, high: string]

/** The words of the interface, fetched by the prompt: one small file per locale. */
export type Strings = {
  /** Where the language is read from right to left. */
  dir?: 'rtl'
  close: string
  send: string
  next: string
  back: string
  skip: string
  /** Placeholder of a comment that may stay empty. */
  optional: string
  /** Puts the whole survey off. */
  later: string
  /** The choice that opens a field of its own. */
  other: string
  yes: string
  no: string
  consent: string
  /** Shown when a question that needs an answer has none. */
  required: string
  thanks: string
  /** With `{step}` and `{steps}`, which a language may put in either order. */
  step: string
  nps: Ends
  csat: Ends
  /** Names of the five faces, from very dissatisfied to very satisfied. */
  csatFaces: readonly [string, string, string, string, string]
  ces: Ends
}

/**
 * The standard wordings, needed only when a survey is written and therefore in files of their own. `{company}` is
 * never inflected, so any name fits.
 */
export type Ask = {
  nps: string
  csat: string
  /** A statement, as CES 2.0 asks for agreement. */
  ces: string
  reason: string
  byBand: Record<Band, string>
}
