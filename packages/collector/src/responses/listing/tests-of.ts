import { bandOf } from '@innerloop/shared/band-of'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import { dimensionValueOf } from '../../counts/dimension-value-of.ts'
import type { Details } from '../../database/tables.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { pickDimension } from '../../reports/pick-dimension.ts'
import { foldText } from '../search/fold-text.ts'
import { isFound, parseSearch } from '../search/parse-search.ts'
import type { ThemeTest } from '../../themes/matching/read-theme-test.ts'
import { mayContactIn } from '../may-contact-in.ts'
import { wordsIn } from '../search/words-in.ts'
import type { Wanted, WantedFact } from './responses-query.ts'

/** What a row holds as JSON; each half is parsed only when a test looks at it. */
export type Said = { readonly answers: SurveyResponse['answers']; readonly details: Details }

export type Test = (said: Said, survey: Survey) => boolean

/** @throws Problem `report.dimension-unknown` */
export function testsOf(entry: ProjectEntry, wanted: Wanted): Test[] {
  const { visitor, locale, device, channel, hasComment, mayContact, q } = wanted
  return [
    visitor !== undefined && (({ details }: Said) => details.visitorId === visitor),
    locale !== undefined && (({ details }: Said) => details.context?.locale === locale),
    device && isOneOf(device, ({ context }) => context?.device),
    channel && isOneOf(channel, ({ context }) => context?.channel),
    hasComment !== undefined &&
      ((said: Said, survey: Survey) => wordsIn(survey, said).length > 0 === hasComment),
    mayContact !== undefined &&
      ((said: Said, survey: Survey) => (mayContactIn(survey, said) ?? false) === mayContact),
    ...scoreTests(wanted),
    ...wanted.facts.map((fact) => factTest(entry, fact)),
    q !== undefined && searchTest(q),
  ].filter((test) => typeof test === 'function')
}

function isOneOf<T>(values: readonly T[], valueOf: (details: Details) => T | undefined): Test {
  return ({ details }) => values.includes(valueOf(details) as T)
}

/** Of the lead question, unless another one is named. */
function scoreTests({ question: wantedId, scoreFrom, scoreTo, band }: Wanted): Test[] {
  if (scoreFrom === undefined && scoreTo === undefined && band === undefined) return []
  return [
    ({ answers }, { questions }) => {
      const question = wantedId === undefined ? questions[0] : questions.find(({ id }) => id === wantedId)
      const value = question && Object.hasOwn(answers, question.id) ? answers[question.id]!.value : undefined
      if (typeof value !== 'number') return false
      if (band && (question!.kind !== 'nps' || !band.includes(bandOf(value)))) return false
      return value >= (scoreFrom ?? value) && value <= (scoreTo ?? value)
    },
  ]
}

function factTest({ project }: ProjectEntry, { kind, name, value }: WantedFact): Test {
  if (kind === 'dimension') {
    const dimension = pickDimension(project, { dimension: name, value })!
    return ({ details, answers }) => dimensionValueOf(dimension, { ...details, answers }) === value
  }
  const facts = kind === 'trait' ? 'traits' : 'properties'
  return ({ details: { [facts]: given } }) =>
    given !== undefined && Object.hasOwn(given, name) && String(given[name]) === value
}

export function themeTest(isOfTheme: ThemeTest): Test {
  return (said, survey) => {
    const words = wordsIn(survey, said)
    return words.length > 0 && isOfTheme(words.join('\n'), said.details.context?.locale)
  }
}

function searchTest(q: string): Test {
  const search = parseSearch(q)
  return (said, survey) => {
    const words = wordsIn(survey, said)
    return words.length > 0 && isFound(search, words.map(foldText).join('\n'))
  }
}
