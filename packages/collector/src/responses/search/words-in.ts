import type { Survey, SurveyResponse } from '@innerloop/shared'
import { isFreeText } from '../../privacy/is-free-text.ts'

/** What the person wrote in their own words, one text for each answer that has some. */
export function wordsIn(survey: Survey, { answers }: Pick<SurveyResponse, 'answers'>): string[] {
  const texts: string[] = []
  for (const id in answers) {
    const { value } = answers[id]!
    if (typeof value === 'string' && value.trim() !== '' && isFreeText(survey, id)) texts.push(value)
  }
  return texts
}

/** The ids of the answers in which a survey's people write words of their own. */
export function freeTextsOf({ questions }: Survey): string[] {
  return questions.flatMap((question) => [
    ...(question.kind === 'text' ? [question.id] : []),
    ...('hasOther' in question && question.hasOther ? [`${question.id}.other`] : []),
  ])
}
