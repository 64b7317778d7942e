import type { Metric } from '@innerloop/shared/scale-of'
import type { Survey } from '@innerloop/shared'
import type { CountSum } from './read-counts.ts'

/** The counts of the scores 0, 1, … 10 that were given to the surveys' questions of that kind. */
export function histogramOf(sums: readonly CountSum[], surveys: readonly Survey[], metric: Metric): number[] {
  const asked = new Set(
    surveys.flatMap(({ id, questions }) =>
      questions.filter(({ kind }) => kind === metric).map((question) => `${id}/${question.id}`),
    ),
  )
  const scores = new Array<number>(11).fill(0)
  for (const sum of sums)
    if (asked.has(`${sum.surveyId}/${sum.questionId}`))
      scores.forEach((_, score) => (scores[score]! += sum[`s${score}` as 's0']))
  return scores
}
