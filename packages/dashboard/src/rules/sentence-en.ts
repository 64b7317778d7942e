import type { SentenceWords } from './sentence-words.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const sentenceEn: SentenceWords = {
  locale: 'en',
  quote: (text) => `“${text}”`,
  states: { shown: 'only seen', started: 'begun', dismissed: 'closed', completed: 'completed' },
  state: (states) => `the survey was ${states}`,
  metrics: { nps: 'recommendation score', csat: 'satisfaction score', ces: 'ease score' },
  anyScore: 'score',
  hasScore: (score) => `there is a ${score}`,
  score: (score, range) => `the ${score} is ${range}`,
  exactly: (value) => `${value}`,
  between: (min, max) => `${min} to ${max}`,
  atLeast: (value) => `at least ${value}`,
  atMost: (value) => `at most ${value}`,
  bands: { detractor: 'a detractor', passive: 'a passive', promoter: 'a promoter' },
  band: (bands) => `the customer is ${bands}`,
  touchpoint: (names) => `it is about ${names}`,
  survey: (names) => `it answers the survey ${names}`,
  wrote: (words) => `the customer wrote ${words}`,
  moreWords: (n) => (n === 1 ? 'one other word' : `one of ${n} other words`),
  wroteSomething: 'the customer wrote something',
  wroteNothing: 'the customer wrote nothing',
  language: (languages) => `it was asked in ${languages}`,
  fact: {
    traits: (name, tests) => `the customer’s ${name} ${tests}`,
    properties: (name, tests) => `the answer’s ${name} ${tests}`,
  },
  is: (values) => `is ${values}`,
  exists: 'is known',
  missing: 'is not known',
  dimension: (name, values) => `${name} is ${values}`,
  none: 'none',
  other: 'another one',
  person: (email) => email,
  team: (name) => `the team ${name}`,
  touchpointOwner: 'the touchpoint’s owner',
  supervisor: 'the touchpoint’s supervisor',
  accountManager: (trait) => `the account manager (in the trait ${trait})`,
  employee: (property) => `the employee (in the property ${property})`,
  openCase: (whom, boost) =>
    `open a case for ${whom}${boost === 0 ? '' : boost === 1 ? ', one step more urgent' : `, ${boost} steps more urgent`}`,
  notify: (whom) => `tell ${whom}`,
  notifyChannel: (endpoint) => `send it to ${endpoint}`,
  tag: (tag) => `tag it “${tag}”`,
  praise: (whom) => `pass it to ${whom} as praise`,
  sentence: (conditions, actions) =>
    conditions.length === 0
      ? `For every answer: ${list.format(actions)}.`
      : `If ${list.format(conditions)}: ${list.format(actions)}.`,
  goesOn: 'The rules after it are tried too.',
}
