import type { Metric } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { CountSum } from './read-counts.ts'

/** Whether a sum is of one of the questions that are meant. */
export type IsAsked = (sum: CountSum) => boolean

/** The surveys' questions of a kind. */
export function asking(surveys: readonly Survey[], metric: Metric): IsAsked {
  const ids = new Set(
    surveys.flatMap(({ id, questions }) =>
      questions.filter(({ kind }) => kind === metric).map((question) => `${id}/${question.id}`),
    ),
  )
  return ({ surveyId, questionId }) => ids.has(`${surveyId}/${questionId}`)
}

/** The counts of the scores 0, 1, … 10 that were given to the questions. */
export function histogramOf(sums: readonly CountSum[], isAsked: IsAsked): number[] {
  const scores = new Array<number>(11).fill(0)
  for (const sum of sums)
    if (isAsked(sum)) scores.forEach((_, score) => (scores[score]! += sum[`s${score}` as 's0']))
  return scores
}
