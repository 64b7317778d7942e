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
}
