import type { Question } from '@innerloop/shared'
import { bandOfScore } from '@innerloop/shared/band-of'
import type { Metric } from '@innerloop/shared/scale-of'
import { textFor, type Texts } from '@innerloop/shared/text-for'
import type { PromptStrings } from './strings.ts'

/** A text to show, with its language for screen readers. */
export type Wording = { text: string; lang?: string | undefined }
export type ScoreQuestion = Extract<Question, { kind: Metric }>

export function wordingFor(texts: Texts, locales: readonly string[]): Wording {
  const text = textFor(texts, locales)
  return { text, lang: Object.keys(texts).find((locale) => texts[locale] === text) }
}

/** @param npsScore of the same survey, once it was given */
export function textsOf(question: Question, npsScore?: unknown): Texts {
  const byBand = question.kind === 'text' && typeof npsScore === 'number' && question.wordingByBand
  return (byBand && byBand[bandOfScore(npsScore)]) || question.wording
}

/** The words at the low and at the high end of the scale. */
export function endsOf(
  { kind, lowLabel, highLabel }: ScoreQuestion,
  locales: readonly string[],
  strings: PromptStrings,
): Wording[] {
  return [lowLabel, highLabel].map((texts, index) =>
    texts ? wordingFor(texts, locales) : { text: strings[kind][index]! },
  )
}
