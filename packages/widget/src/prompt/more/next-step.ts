import type { Question } from '@innerloop/shared'
import { bandOfScore } from '@innerloop/shared/band-of'
import type { Values } from '../session.ts'

// The first branch whose conditions are all met says where to go on; without one it is the next question.

type Branch = NonNullable<Question['branches']>[number]

/** @returns the index of a question, or beyond the last for the thanks */
export function nextStep(questions: readonly Question[], step: number, answers: Values): number {
  const { id, branches = [] } = questions[step]!
  const branch = branches.find((one) => isMet(one, answers[id]))
  return branch ? stepOf(questions, branch) : step + 1
}

/** How many questions there are at most from this one on, so that the number never grows on the way. */
export function stepsFrom(questions: readonly Question[], step: number): number {
  if (!questions[step]) return 0
  const { branches = [] } = questions[step]
  const ways = branches.map((branch) => stepOf(questions, branch))
  if (!branches.some((branch) => isMet(branch, undefined))) ways.push(step + 1)
  return 1 + Math.max(...ways.map((way) => stepsFrom(questions, way)))
}

function isMet({ bands, scores, options }: Branch, value: Values[string] | undefined): boolean {
  const score = typeof value === 'number' ? value : undefined
  const chosen = typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [value].flat()
  return (
    (!bands || (score !== undefined && bands.includes(bandOfScore(score)))) &&
    (!scores || (score !== undefined && score >= scores[0] && score <= scores[1])) &&
    (!options || options.some((option) => chosen.includes(option)))
  )
}

function stepOf(questions: readonly Question[], { goTo }: Branch): number {
  const step = questions.findIndex(({ id }) => id === goTo)
  return step < 0 ? questions.length : step
}
