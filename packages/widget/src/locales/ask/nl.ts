import type { Ask } from '../strings.ts'

export default {
  nps: 'Hoe waarschijnlijk is het dat u {company} zou aanbevelen aan vrienden of collega’s?',
  csat: 'Hoe tevreden bent u over {company}?',
  ces: '{company} maakte het mij gemakkelijk om mijn probleem op te lossen.',
  reason: 'Wat is de belangrijkste reden voor uw score?',
  byBand: {
    detractor: 'Wat moeten we als eerste verbeteren?',
    passive: 'Wat is er nodig voor een 10?',
    promoter: 'Wat waardeert u het meest?',
  },
} satisfies Ask
