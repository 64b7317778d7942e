import { type Metric, SCALES, scaleOf } from '@innerloop/shared/scale-of'
import type { Survey, SurveyResponse } from '@innerloop/shared'

/** Of the first scored question that was answered, stretched to 0 … 10; NaN without one. */
export function levelIn(
  { questions }: Pick<Survey, 'questions'>,
  answers: SurveyResponse['answers'],
): number {
  for (const { id, kind } of questions) {
    const value = scaleOf(kind) && Object.hasOwn(answers, id) ? answers[id]!.value : undefined
    if (typeof value !== 'number') continue
    const [lowest, highest] = SCALES[kind as Metric]
    return (10 * (value - lowest)) / (highest - lowest)
  }
  return NaN
}
