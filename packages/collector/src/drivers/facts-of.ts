// What may have moved a score: what the page or another system said of the contact, and the customer's other ratings.

import { scaleOf } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { AnalysedRow } from '../analyses/stream-responses.ts'

/** `circumstances` are facts of the contact; `ratings` are the customer's own, at the same time; `themes` what they wrote about. */
export const DRIVER_KINDS = ['circumstances', 'themes', 'ratings'] as const
export type DriverKind = (typeof DRIVER_KINDS)[number]
type Facts = Record<string, number>

export type DriverRow = {
  /** 0 … 10 */
  score: number
  facts: { circumstances: Facts; ratings: Facts; themes?: Facts }
  /** In their own words, where they wrote something. */
  words?: { text: string; locale: string | undefined }
}

/** Undefined where the recommendation question was not answered. */
export function driverRowOf(
  survey: Survey,
  { answers, details }: Pick<AnalysedRow, 'answers' | 'details'>,
): DriverRow | undefined {
  const lead = survey.questions.find(({ kind }) => kind === 'nps')
  const score = lead && answers[lead.id]?.value
  if (typeof score !== 'number') return undefined
  const facts: DriverRow['facts'] = { circumstances: {}, ratings: {} }
  for (const [name, value] of Object.entries(details.properties ?? {})) {
    if (typeof value === 'number' && Number.isFinite(value)) facts.circumstances[name] = value
    if (typeof value === 'boolean') facts.circumstances[name] = Number(value)
  }
  for (const question of survey.questions) {
    const value = answers[question.id]?.value
    if (question === lead || value === undefined) continue
    if (scaleOf(question.kind) && typeof value === 'number') facts.ratings[question.id] = value
    else if (typeof value === 'boolean') facts.ratings[question.id] = Number(value)
    else if ('options' in question)
      for (const { id } of question.options)
        facts.circumstances[`${question.id}.${id}`] = Number([value].flat().includes(id))
  }
  const text = textIn(survey, answers)
  return { score, facts, ...(text !== '' && { words: { text, locale: details.context?.locale } }) }
}

function textIn({ questions }: Survey, answers: AnalysedRow['answers']): string {
  return questions
    .flatMap(({ id, kind }) => (kind === 'text' ? [answers[id]?.value] : []))
    .filter((value) => typeof value === 'string')
    .join('\n')
}
