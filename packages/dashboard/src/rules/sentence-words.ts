import type { RoutingRule } from '@innerloop/shared'
import { inLanguage } from '../words/words.ts'
import { sentenceEn } from './sentence-en.ts'
import { sentenceZhHans } from './sentence-zh-hans.ts'

type When = RoutingRule['when']
export type Score = NonNullable<When['score']>
export type State = NonNullable<When['states']>[number]
export type Band = NonNullable<When['bands']>[number]
export type FactTest = NonNullable<When['facts']>[number]
export type FactPlace = 'traits' | 'properties'

/** The parts of which a rule's sentence is made, in one language. */
export type SentenceWords = {
  /** BCP 47 */
  locale: string
  quote: (text: string) => string
  states: Record<State, string>
  state: (states: string) => string
  metrics: Record<NonNullable<Score['metric']>, string>
  anyScore: string
  hasScore: (score: string) => string
  score: (score: string, range: string) => string
  exactly: (value: number) => string
  between: (min: number, max: number) => string
  atLeast: (value: number) => string
  atMost: (value: number) => string
  bands: Record<Band, string>
  band: (bands: string) => string
  touchpoint: (names: string) => string
  survey: (names: string) => string
  wrote: (words: string) => string
  moreWords: (n: number) => string
  wroteSomething: string
  wroteNothing: string
  language: (languages: string) => string
  fact: Record<FactPlace, (name: string, tests: string) => string>
  is: (values: string) => string
  exists: string
  missing: string
  dimension: (name: string, values: string) => string
  none: string
  other: string
  person: (email: string) => string
  team: (name: string) => string
  touchpointOwner: string
  supervisor: string
  accountManager: (trait: string) => string
  employee: (property: string) => string
  openCase: (whom: string, boost: number) => string
  notify: (whom: string) => string
  notifyChannel: (endpoint: string) => string
  tag: (tag: string) => string
  praise: (whom: string) => string
  /** Without conditions it is for every answer. */
  sentence: (conditions: readonly string[], actions: readonly string[]) => string
  goesOn: string
}

export const sentenceWords = inLanguage<SentenceWords>({ en: sentenceEn, 'zh-Hans': sentenceZhHans })
