import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { ComponentChildren, Fragment } from 'preact'
import type { jsx, jsxs } from 'preact/jsx-runtime'
import type { AskingNeeds } from '../asking/start-asking.ts'
import type { Scale } from './Scale.tsx'
import type { Values } from './session.ts'
import type { PromptStrings } from './strings.ts'

// Between the prompt and its rarer half, `more/`, which is loaded only for surveys that need it and is lent
// what it would otherwise have to bring along.

export type Lent = {
  jsx: typeof jsx
  jsxs: typeof jsxs
  Fragment: typeof Fragment
  Scale: typeof Scale
}

/** What the steps of a prompt can be told to do. */
export type Steps = {
  /** Keeps the answers, or nothing for a skipped question, and goes on after so many milliseconds. */
  finish(values?: Values, restMs?: number): void
  /** Keeps what is not yet final. */
  draft(values: Values): void
  /** Draws the same question again. */
  draw(): void
  /** To a question by its index; beyond the last there are the thanks. */
  go(step: number): void
  /** Takes the prompt away without a decline. */
  close(): void
}

export type ExtrasRequest = Pick<AskingNeeds, 'store' | 'identity' | 'now'> & {
  survey: Survey
  response: SurveyResponse
  locales: readonly string[]
  /** All words but in English, of which the prompt has only some. */
  strings: PromptStrings
  /** Where the host wants an inline survey. */
  into?: Element | undefined
  /** What a link chose for the first question. */
  preselected?: string | undefined
  steps: Steps
}

export type Extras = {
  /** Shown as given, though nobody has confirmed it yet. */
  given: Values
  /** Puts the host on the page, and gives where to draw. */
  mount(root: ShadowRoot): ShadowRoot | Element
  /** Puts the facts in place of `{{placeholders}}`. */
  fill(text: string): string
  /** Where to go on after the question, given all answers so far. */
  next(step: number, answers: Values): number
  /** What is under the heading: a question of its own, or the thanks around what the plain prompt would draw. */
  draw(step: number, plain: () => ComponentChildren, answers: Values): ComponentChildren
  /** Whether the thanks stay until somebody closes them. */
  stays: boolean
}
