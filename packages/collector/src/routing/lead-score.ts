import { type Metric, scaleOf } from '@innerloop/shared/scale-of'
import type { SurveyResponse, Survey } from '@innerloop/shared'

export type LeadScore = { metric: Metric; value: number }

/** The survey's first question that gives a score. */
export function scoredQuestion({ questions }: Survey): Survey['questions'][number] | undefined {
  return questions.find(({ kind }) => scaleOf(kind))
}

/** What was answered to it; none where that is no score on its scale. */
export function leadScore(
  survey: Survey,
  { answers }: Pick<SurveyResponse, 'answers'>,
): LeadScore | undefined {
  const question = scoredQuestion(survey)
  const value = question && Object.hasOwn(answers, question.id) ? answers[question.id]!.value : undefined
  if (!question || typeof value !== 'number') return undefined
  const [lowest, highest] = scaleOf(question.kind)!
  return value >= lowest && value <= highest ? { metric: question.kind as Metric, value } : undefined
}
