import type { Survey, SurveyResponse } from '@innerloop/shared'

/** Whether they ticked that the team may get in touch; null where they were not asked, or did not answer. */
export function mayContactIn(
  { questions }: Survey,
  { answers }: Pick<SurveyResponse, 'answers'>,
): boolean | null {
  const asked = questions.find(({ id, kind }) => kind === 'consent' && Object.hasOwn(answers, id))
  return asked ? answers[asked.id]!.value === true : null
}
