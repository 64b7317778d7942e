import type { Strings } from '../locales/strings.ts'

/** The words of the prompt. English is built in; other languages are fetched. */
export type PromptStrings = Pick<
  Strings,
  'dir' | 'close' | 'send' | 'skip' | 'optional' | 'nps' | 'csat' | 'ces'
>

export const english: PromptStrings = {
  close: 'Close',
  send: 'Send',
  skip: 'Skip',
  optional: 'Optional',
  nps: ['Not at all likely', 'Extremely likely'],
  csat: ['Very dissatisfied', 'Very satisfied'],
  ces: ['Strongly disagree', 'Strongly agree'],
}
