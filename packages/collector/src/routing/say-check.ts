import { SCALES } from '@innerloop/shared/scale-of'
import { quote } from './quote.ts'
import type { Check } from './trial.ts'

type About<Kind extends Check['about']> = Extract<Check, { about: Kind }>

/** What the response has, and where that does not do, what the rule wants. Values are quoted, so all is one line. */
export function sayCheck(check: Check): string {
  switch (check.about) {
    case 'answered':
      return check.holds ? 'it is answered' : 'it is not answered'
    case 'state':
      return `its state is ${quote(check.actual)}${unless(check, check.wanted)}`
    case 'score':
      return sayScore(check)
    case 'band':
      return sayBand(check)
    case 'touchpoint':
    case 'survey':
    case 'language':
      if (check.actual === null) return `it has no ${check.about}`
      return `its ${check.about} is ${quote(check.actual)}${unless(check, check.wanted)}`
    case 'text':
      return sayText(check)
    case 'fact':
      return sayFact(check)
    case 'dimension':
      if (check.actual === null) return `the project has no dimension ${quote(check.key)}`
      return `its ${quote(check.key)} is ${quote(check.actual)}${unless(check, check.wanted)}`
  }
}

export function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}

function either(values: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(values)
}

function unless({ holds }: Check, wanted: readonly unknown[]): string {
  return holds ? '' : ` and not ${either(wanted.map(quote))}`
}

function sayBand({ wanted, actual, holds }: About<'band'>): string {
  if (actual === null) return 'it has no recommendation score, which alone has a band'
  const said = `the recommendation score is ${actual.value}, which makes a ${actual.band}`
  return holds ? said : `${said} and not a ${either(wanted)}`
}

const SCORES = { nps: 'recommendation', csat: 'satisfaction', ces: 'ease' }

function sayScore({ wanted: { metric, min, max }, actual, holds }: About<'score'>): string {
  if (actual === null) return 'it has no score'
  const said = `the ${SCORES[actual.metric]} score is ${actual.value}`
  if (holds) return said
  if (metric !== undefined && metric !== actual.metric)
    return `${said}, and the rule is about ${SCORES[metric]}`
  const [lowest, highest] = SCALES[actual.metric]
  return `${said} and not within ${min ?? lowest} to ${max ?? highest}`
}

function sayText({ wanted, actual: { hasText, found } }: About<'text'>): string {
  if (!hasText) return 'nothing is written'
  if (!wanted.contains) return 'something is written'
  if (found.length > 0) return `what is written contains ${list(found.map(quote))}`
  return 'what is written contains none of the words of the rule'
}

function sayFact({ wanted, actual, holds }: About<'fact'>): string {
  const { fact, is, atLeast, atMost, exists } = wanted
  const said = actual === null ? `${quote(fact)} is missing` : `${quote(fact)} is ${quote(actual)}`
  if (holds) return said
  const tests = [
    is === undefined ? '' : either([is].flat().map(quote)),
    atLeast === undefined ? '' : `at least ${atLeast}`,
    atMost === undefined ? '' : `at most ${atMost}`,
    exists === undefined ? '' : exists ? 'given' : 'missing',
  ]
  return `${said} and not ${list(tests.filter(Boolean))}`
}
