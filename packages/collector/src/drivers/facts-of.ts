// What may have moved a score: what the page or another system said of the contact, and the customer's other ratings.

import { scaleOf } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { AnalysedRow } from '../analyses/stream-responses.ts'

/** `circumstances` are facts of the contact and what was written about; `ratings` are the customer's own, at the same time. */
export type DriverKind = 'circumstances' | 'ratings'

export type DriverRow = {
  /** 0 … 10 */
  score: number
  facts: Record<DriverKind, Record<string, number>>
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
  return { score, facts }
}
