// Which value of a dimension a response counts under: one that is declared, or one of a closed set.

import type { Dimension, SurveyResponse } from '@innerloop/shared'
import { isLanguage } from './is-language.ts'
import { numberOf } from './number-of.ts'

/** The fact is missing. */
export const NONE = '(none)'
/** The fact is not told apart. */
export const OTHER = '(other)'

export type FactsOfResponse = Pick<SurveyResponse, 'traits' | 'properties' | 'context'> &
  Partial<Pick<SurveyResponse, 'answers'>>

/** @example dimensionValueOf({ key: 'tier', from: 'traits.spent', cuts: [100] }, { traits: { spent: 99.5 } }) // '<100' */
export function dimensionValueOf({ from, values, cuts }: Dimension, response: FactsOfResponse): string {
  const fact = factOf(from, response)
  if (fact === undefined || fact === null || fact === '') return NONE
  if (cuts) return tierOf(fact, cuts)
  if (from === 'locale') return localeOf(String(fact), values)
  const value = String(fact)
  return !values || values.includes(value) ? value : OTHER
}

/** All values that are declared, tiers by rising number; undefined where the set is closed by itself. */
export function declaredValuesOf({ values, cuts }: Dimension): string[] | undefined {
  const declared = values ?? (cuts && [...Array(cuts.length + 1).keys()].map((tier) => nameOf(tier, cuts)))
  return declared && [...declared, OTHER, NONE]
}

function factOf(from: string, { traits, properties, context, answers }: FactsOfResponse): unknown {
  if (from.startsWith('answers.')) return answerTo(from.slice('answers.'.length), answers)
  if (from.startsWith('traits.')) return ownValue(traits, from.slice('traits.'.length))
  if (from.startsWith('properties.')) return ownValue(properties, from.slice('properties.'.length))
  return ownValue(context, from)
}

/** Of several options the first one. */
function answerTo(questionId: string, answers: FactsOfResponse['answers']): unknown {
  if (!answers || !Object.hasOwn(answers, questionId)) return undefined
  const { value } = answers[questionId]!
  return Array.isArray(value) ? value[0] : value
}

function ownValue(facts: Record<string, unknown> | undefined, name: string): unknown {
  return facts && Object.hasOwn(facts, name) ? facts[name] : undefined
}

function tierOf(fact: unknown, cuts: readonly number[]): string {
  const number = numberOf(fact)
  if (number === undefined) return OTHER
  const tier = cuts.findIndex((cut) => number < cut)
  return nameOf(tier === -1 ? cuts.length : tier, cuts)
}

/** A tier takes in its lower cut point and leaves out its upper one. */
function nameOf(tier: number, cuts: readonly number[]): string {
  if (tier === 0) return `<${cuts[0]}`
  return tier === cuts.length ? `>=${cuts[tier - 1]}` : `${cuts[tier - 1]}..<${cuts[tier]}`
}

function localeOf(locale: string, values: readonly string[] | undefined): string {
  if (values?.includes(locale)) return locale
  const language = locale.split(/[-_]/)[0]!.toLowerCase()
  return (values ? values.includes(language) : isLanguage(language)) ? language : OTHER
}
