import type { Question } from '@innerloop/shared'
import { scaleOf } from '@innerloop/shared/scale-of'
import type { Values } from '../session.ts'

/** The answer that a link chose for the question, or nothing where it takes no such answer. */
export function preselectedValues(question: Question, chosen: string | undefined): Values {
  const value = chosen && valueOf(question, chosen)
  return value === undefined || value === '' ? {} : { [question.id]: value }
}

function valueOf(question: Question, chosen: string): Values[string] | undefined {
  if (question.kind === 'yes-no') return chosen === 'yes' || (chosen === 'no' ? false : undefined)
  if ('options' in question) {
    if (!question.options.some(({ id }) => id === chosen)) return undefined
    return question.kind === 'choices' ? [chosen] : chosen
  }
  const scale = scaleOf(question.kind)
  const score = /^\d+$/.test(chosen) ? Number(chosen) : NaN
  return scale && score >= scale[0] && score <= scale[1] ? score : undefined
}
