// A rule in one plain sentence, made of nothing but its conditions and actions.

import { SCALES } from '@innerloop/shared/scale-of'
import type { RoutingAction, RoutingRule, Whom } from '@innerloop/shared'
import { nameOf, type Names } from './names.ts'
import type { FactPlace, FactTest, Score, SentenceWords } from './sentence-words.ts'

type Rule = Pick<RoutingRule, 'when' | 'actions' | 'stop'>

const MOST_WORDS = 6

/** @example sentenceOf(rule, names, says) // 'If the customer is a detractor: open a case for the team Returns.' */
export function sentenceOf({ when, actions, stop }: Rule, names: Names, says: SentenceWords): string {
  const said = says.sentence(
    conditionsOf(when, names, says),
    actions.map((action) => sayAction(action, names, says)),
  )
  return stop ? said : `${said} ${says.goesOn}`.replace('。 ', '。')
}

function conditionsOf(when: Rule['when'], names: Names, says: SentenceWords): string[] {
  const either = (values: readonly string[]) =>
    new Intl.ListFormat(says.locale, { type: 'disjunction' }).format(values)
  const quoted = (values: readonly string[]) => either(values.map(says.quote))
  const named = (keys: readonly string[], list: Names['touchpoints']) =>
    quoted(keys.map((key) => nameOf(key, list)))
  const conditions: string[] = []
  if (when.states) conditions.push(says.state(either(when.states.map((state) => says.states[state]))))
  if (when.score) conditions.push(sayScore(when.score, says))
  if (when.bands) conditions.push(says.band(either(when.bands.map((band) => says.bands[band]))))
  if (when.touchpoints) conditions.push(says.touchpoint(named(when.touchpoints, names.touchpoints)))
  if (when.surveys) conditions.push(says.survey(named(when.surveys, names.surveys)))
  if (when.text) conditions.push(sayText(when.text, says, either))
  if (when.languages)
    conditions.push(says.language(either(when.languages.map((tag) => languageName(tag, says.locale)))))
  for (const test of when.facts ?? []) conditions.push(sayFact(test, says, quoted))
  for (const { key, values } of when.dimensions ?? []) {
    const called = names.dimensions.find((one) => one.key === key)?.name ?? key
    conditions.push(says.dimension(called, either(values.map((value) => dimensionValueName(value, says)))))
  }
  return conditions
}

function sayScore({ metric, min, max }: Score, says: SentenceWords): string {
  const score = metric ? says.metrics[metric] : says.anyScore
  if (min === undefined && max === undefined) return says.hasScore(score)
  if (min === max) return says.score(score, says.exactly(min!))
  const [lowest, highest] = metric ? SCALES[metric] : [0, 10]
  if (max === undefined || max >= highest) return says.score(score, says.atLeast(min ?? lowest))
  if (min === undefined || (metric && min <= lowest)) return says.score(score, says.atMost(max))
  return says.score(score, says.between(min, max))
}

function sayText(
  { contains, isEmpty }: NonNullable<Rule['when']['text']>,
  says: SentenceWords,
  either: (values: readonly string[]) => string,
): string {
  if (!contains) return isEmpty ? says.wroteNothing : says.wroteSomething
  const shown = contains.slice(0, contains.length > MOST_WORDS + 1 ? MOST_WORDS : MOST_WORDS + 1)
  const rest = contains.length - shown.length
  return says.wrote(either([...shown.map(says.quote), ...(rest > 0 ? [says.moreWords(rest)] : [])]))
}

function sayFact(
  { fact, is, atLeast, atMost, exists }: FactTest,
  says: SentenceWords,
  quoted: (values: readonly string[]) => string,
): string {
  const [place, name] = [fact.slice(0, fact.indexOf('.')), fact.slice(fact.indexOf('.') + 1)]
  const tests = [
    is !== undefined && says.is(quoted([is].flat().map(String))),
    atLeast !== undefined && says.is(says.atLeast(atLeast)),
    atMost !== undefined && says.is(says.atMost(atMost)),
    exists !== undefined && (exists ? says.exists : says.missing),
  ].filter((test) => test !== false)
  const all = new Intl.ListFormat(says.locale, { type: 'conjunction' }).format(tests)
  return says.fact[place as FactPlace](name, all)
}

/** A language that nobody knows the name of is called by its tag. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** As the reports call those without a value, and with one that is not declared. */
export function dimensionValueName(value: string, says: SentenceWords): string {
  if (value === '(none)') return says.none
  return value === '(other)' ? says.other : says.quote(value)
}

function sayAction(action: RoutingAction, names: Names, says: SentenceWords): string {
  switch (action.kind) {
    case 'open-case':
      return says.openCase(sayWhom(action.for, names, says), action.boost ?? 0)
    case 'notify':
      return action.whom
        ? says.notify(sayWhom(action.whom, names, says))
        : says.notifyChannel(nameOf(action.channel ?? '', names.endpoints))
    case 'tag':
      return says.tag(action.tag)
    case 'praise':
      return says.praise(sayWhom(action.for ?? { kind: 'touchpoint-owner' }, names, says))
  }
}

function sayWhom(whom: Whom, names: Names, says: SentenceWords): string {
  switch (whom.kind) {
    case 'person':
      return says.person(whom.email)
    case 'team':
      return says.team(nameOf(whom.team, names.teams))
    case 'touchpoint-owner':
      return says.touchpointOwner
    case 'supervisor':
      return says.supervisor
    case 'account-manager':
      return says.accountManager(whom.trait)
    case 'employee':
      return says.employee(whom.property)
  }
}
