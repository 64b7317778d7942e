// All conditions of a rule must hold. Each is checked, also after one that failed, so that it can be said what would
// have to be different.

import { bandOf } from '@innerloop/shared/band-of'
import { outcomeOf } from '@innerloop/shared/outcome-of'
import type { Dimension, RoutingRule, SurveyResponse } from '@innerloop/shared'
import { dimensionValueOf } from '../counts/dimension-value-of.ts'
import { wordsIn } from '../responses/search/words-in.ts'
import { leadScore, type LeadScore, scoredQuestion } from './lead-score.ts'
import { meetsFact } from './meets-fact.ts'
import { phrasesIn } from './phrases-in.ts'
import type { Subject } from './routing.ts'
import type { Check } from './trial.ts'

type When = RoutingRule['when']

export function checkConditions(when: When, subject: Subject, dimensions: readonly Dimension[]): Check[] {
  const { survey, response } = subject
  const score = leadScore(survey, response)
  return [
    checkState(when.states, subject, score),
    ...given(when.score, (wanted) => checkScore(wanted, score)),
    ...given(when.bands, (wanted) => {
      const actual = score?.metric === 'nps' ? { band: bandOf(score.value), value: score.value } : null
      return { about: 'band', wanted, actual, holds: actual !== null && wanted.includes(actual.band) }
    }),
    ...given(when.touchpoints, (wanted) => checkKey('touchpoint', wanted, response.touchpoint)),
    ...given(when.surveys, (wanted) => checkKey('survey', wanted, survey.id)),
    ...given(when.text, (wanted) => checkText(wanted, subject)),
    ...given(when.languages, (wanted) => checkLanguage(wanted, response)),
    ...(when.facts ?? []).map((wanted): Check => {
      const actual = factOf(wanted.fact, response)
      return { about: 'fact', wanted, actual, holds: meetsFact(actual, wanted) }
    }),
    ...(when.dimensions ?? []).map(({ key, values: wanted }): Check => {
      const dimension = dimensions.find((one) => one.key === key)
      const actual = dimension ? dimensionValueOf(dimension, response) : null
      return {
        about: 'dimension',
        key,
        wanted,
        actual,
        holds: actual !== null && wanted.includes(actual),
      }
    }),
  ]
}

function given<Wanted>(wanted: Wanted | undefined, check: (wanted: Wanted) => Check): Check[] {
  return wanted === undefined ? [] : [check(wanted)]
}

function checkState(wanted: When['states'], { survey, response }: Subject, score?: LeadScore): Check {
  if (wanted)
    return { about: 'state', wanted, actual: response.state, holds: wanted.includes(response.state) }
  const isAnswered = scoredQuestion(survey) ? score !== undefined : outcomeOf(response) === 'answered'
  return { about: 'answered', holds: isAnswered }
}

function checkScore(wanted: NonNullable<When['score']>, score?: LeadScore): Check {
  const { metric, min, max } = wanted
  const holds =
    score !== undefined &&
    (metric === undefined || score.metric === metric) &&
    score.value >= (min ?? score.value) &&
    score.value <= (max ?? score.value)
  return { about: 'score', wanted, actual: score ?? null, holds }
}

function checkKey(about: 'touchpoint' | 'survey', wanted: readonly string[], key: string | undefined): Check {
  return { about, wanted, actual: key ?? null, holds: key !== undefined && wanted.includes(key) }
}

function checkText(wanted: NonNullable<When['text']>, { survey, response }: Subject): Check {
  const texts = wordsIn(survey, response)
  const hasText = texts.length > 0
  const found = wanted.contains ? phrasesIn(texts, wanted.contains) : []
  const holds = wanted.contains ? found.length > 0 : wanted.isEmpty ? !hasText : hasText
  return { about: 'text', wanted, actual: { hasText, found }, holds }
}

/** `de` is met by `de-CH`, but not the other way round. */
function checkLanguage(wanted: readonly string[], { context }: SurveyResponse): Check {
  const locale = context?.locale
  const tag = `${locale}-`.replaceAll('_', '-').toLowerCase()
  const holds = locale !== undefined && wanted.some((one) => tag.startsWith(`${one}-`.toLowerCase()))
  return { about: 'language', wanted, actual: locale ?? null, holds }
}

function factOf(path: string, response: SurveyResponse): string | number | boolean | null {
  const [kind, name] = [path.slice(0, path.indexOf('.')), path.slice(path.indexOf('.') + 1)]
  const facts = response[kind as 'traits' | 'properties']
  return facts && Object.hasOwn(facts, name) ? (facts[name] ?? null) : null
}
