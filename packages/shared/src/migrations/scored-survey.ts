import type { MigrationOptions } from './migrated.ts'

const QUESTIONS = {
  nps: 'How likely are you to recommend us?',
  csat: 'How satisfied are you?',
  ces: 'It was easy for me to handle my issue',
}

type Wanted = { id: string; name: string; options: MigrationOptions }

/** Of products whose files do not say what was asked: a score, and why. Their own words are to be put in. */
export function scoredSurvey(
  { id, name, options }: Wanted,
  metric: 'nps' | 'csat' | 'ces' = options.metric,
  look?: 'faces' | 'stars',
) {
  return surveyOf({ id, name, options }, { id: 'score', kind: metric, wording: QUESTIONS[metric], look })
}

/** Of answers on a scale that has no metric of ours: each point is an option, and no score. */
export function optionSurvey(
  { id, name, options }: Wanted,
  points: readonly [value: string, label: string][],
) {
  const locale = options.locale
  return surveyOf(
    { id, name, options },
    {
      id: 'score',
      kind: 'choice',
      wording: name,
      options: points.map(([value, label]) => ({ id: value, label: { [locale]: label } })),
    },
  )
}

export function surveyOf(
  { id, name, options }: Wanted,
  {
    wording,
    look,
    ...question
  }: { id: string; kind: string; wording: string; look?: string | undefined; options?: unknown },
) {
  const { locale, touchpoint } = options
  return {
    id,
    version: 1,
    name,
    touchpoints: [touchpoint],
    questions: [
      { ...question, wording: { [locale]: wording }, ...(look && { look }) },
      { id: 'why', kind: 'text', wording: { [locale]: 'What is the primary reason for your answer?' } },
    ],
    thanks: { [locale]: 'Thank you.' },
  }
}
