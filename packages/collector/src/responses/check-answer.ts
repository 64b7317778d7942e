import { scaleOf } from '@innerloop/shared/scale-of'
import type { Answer, Question, Survey } from '@innerloop/shared'
import { type Problem, problem } from '../problem.ts'

type Value = Answer['value']

/** The option beside the listed ones, and the ending of the id under which its words are answered. */
const OTHER = 'other'

/** Whether the survey asks that question and the answer is one that it takes. */
export function checkAnswer(
  { id: surveyId, questions }: Survey,
  id: string,
  value: Value,
): Problem | undefined {
  const question = questions.find((one) => one.id === id)
  if (question) return checkValue(question, value)
  if (questions.some((one) => 'hasOther' in one && one.hasOther && `${one.id}.${OTHER}` === id))
    return typeof value === 'string' ? undefined : wrongType(id, 'text', value)
  return problem('response.question-unknown', `Survey "${surveyId}" does not ask "${id}".`)
}

function checkValue(question: Question, value: Value): Problem | undefined {
  const { id } = question
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' ? undefined : wrongType(id, 'text', value)
    case 'yes-no':
    case 'consent':
      return typeof value === 'boolean' ? undefined : wrongType(id, 'true or false', value)
    case 'choice':
      return typeof value === 'string' ? checkOptions(question, [value]) : wrongType(id, 'an option', value)
    case 'choices':
      return Array.isArray(value) ? checkOptions(question, value) : wrongType(id, 'a list of options', value)
    default:
      return typeof value === 'number' ? checkScore(question, value) : wrongType(id, 'a number', value)
  }
}

function checkScore({ id, kind }: Question, value: number): Problem | undefined {
  const [lowest, highest] = scaleOf(kind)!
  if (value >= lowest && value <= highest) return undefined
  return problem('response.score-out-of-range', `"${id}" takes ${lowest} to ${highest}, not ${value}.`)
}

type ChoiceQuestion = Extract<Question, { kind: 'choice' | 'choices' }>

function checkOptions({ id, options, hasOther }: ChoiceQuestion, chosen: string[]): Problem | undefined {
  const offered = new Set(options.map((option) => option.id))
  if (hasOther) offered.add(OTHER)
  const unknown = chosen.find((option) => !offered.has(option))
  if (unknown !== undefined) return problem('response.option-unknown', `"${id}" does not offer "${unknown}".`)
  if (new Set(chosen).size === chosen.length) return undefined
  return problem('response.answer-of-wrong-type', `"${id}" takes each option once.`)
}

function wrongType(id: string, expected: string, value: Value): Problem {
  const given = Array.isArray(value) ? 'list' : typeof value
  return problem('response.answer-of-wrong-type', `"${id}" takes ${expected}, not a ${given}.`)
}
