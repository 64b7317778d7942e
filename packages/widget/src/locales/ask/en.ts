import type { Ask } from '../strings.ts'

export default {
  nps: 'How likely is it that you would recommend {company} to a friend or colleague?',
  csat: 'How satisfied are you with {company}?',
  ces: '{company} made it easy for me to handle my issue.',
  reason: 'What is the primary reason for your score?',
  byBand: {
    detractor: 'What should we fix first?',
    passive: 'What would make it a 10?',
    promoter: 'What do you value most?',
  },
} satisfies Ask
