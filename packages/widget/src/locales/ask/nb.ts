import type { Ask } from '../strings.ts'

export default {
  nps: 'Hvor sannsynlig er det at du vil anbefale {company} til en venn eller kollega?',
  csat: 'Hvor fornøyd er du med {company}?',
  ces: '{company} gjorde det enkelt for meg å få løst saken min.',
  reason: 'Hva er hovedårsaken til vurderingen din?',
  byBand: {
    detractor: 'Hva bør vi forbedre først?',
    passive: 'Hva skal til for å nå 10?',
    promoter: 'Hva setter du mest pris på?',
  },
} satisfies Ask
