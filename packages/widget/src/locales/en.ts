import type { Strings } from './strings.ts'

export default {
  close: 'Close',
  send: 'Send',
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  optional: 'Optional',
  later: 'Ask me later',
  other: 'Other',
  yes: 'Yes',
  no: 'No',
  consent: 'You may contact me about my answer.',
  required: 'Please answer first.',
  thanks: 'Thank you.',
  step: 'Question {step} of {steps}',
  nps: ['Not at all likely', 'Extremely likely'],
  csat: ['Very dissatisfied', 'Very satisfied'],
  csatFaces: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  ces: ['Strongly disagree', 'Strongly agree'],
} satisfies Strings
