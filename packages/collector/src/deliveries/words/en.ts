import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en',
  direction: 'ltr',
  score: 'Score',
  scoreOf: (value, highest) => `${value} of ${highest}`,
  bands: { detractor: 'detractor', passive: 'passive', promoter: 'promoter' },
  touchpoint: 'Touchpoint',
  person: 'Customer',
  comment: 'Comment',
  open: 'Open in Innerloop',
  why: 'Why you get this:',
  unsubscribe: 'Stop messages of this kind',
  somebody: 'A customer',
  gave: (who, where, value, highest) => `${who} gave ${where ? `${where} ` : ''}${value} of ${highest}`,
  answered: (who, where) => `${who} answered${where ? ` at ${where}` : ''}`,
  overdue: (title) => `Overdue: ${title}`,
  handedToYou: (title) => `Now yours: ${title}`,
  claim: 'Take the case',
  contacted: 'I have spoken with the customer',
  survey: 'Survey',
  contactBy: 'First contact by',
  resolveBy: 'Resolve by',
  pausedTitle: (endpoint) => `Nothing is sent to ${endpoint} any more`,
  pausedWhy: {
    gone: 'It said that it is gone. Take it up again, or remove it.',
    failing:
      'It has taken nothing for five days. Mend it, then take it up again: what was held is sent then.',
  },
  endpoint: 'Endpoint',
  test: 'A test from Innerloop',
  testReason: 'Somebody on your team asked for a test.',
}
