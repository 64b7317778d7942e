export const LOCALE = 'en'

/** The words of the interface. */
export const strings = {
  close: 'Close',
  send: 'Send',
  skip: 'Skip',
  optional: 'Optional',
  nps: ['Not at all likely', 'Extremely likely'],
  csat: ['Very dissatisfied', 'Very satisfied'],
  ces: ['Strongly disagree', 'Strongly agree'],
} as const
