import type { Ask } from '../strings.ts'

export default {
  nps: 'Hvor sandsynligt er det, at du vil anbefale {company} til en ven eller kollega?',
  csat: 'Hvor tilfreds er du med {company}?',
  ces: '{company} gjorde det nemt for mig at få løst mit problem.',
  reason: 'Hvad er den vigtigste årsag til din vurdering?',
  byBand: {
    detractor: 'Hvad bør vi forbedre først?',
    passive: 'Hvad skal der til for at nå 10?',
    promoter: 'Hvad sætter du mest pris på?',
  },
} satisfies Ask
