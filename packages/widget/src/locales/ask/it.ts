import type { Ask } from '../strings.ts'

export default {
  nps: 'Con quale probabilità consiglierebbe {company} ad amici o colleghi?',
  csat: 'Qual è il suo livello di soddisfazione nei confronti di {company}?',
  ces: '{company} mi ha permesso di risolvere facilmente il mio problema.',
  reason: 'Qual è il motivo principale del suo punteggio?',
  byBand: {
    detractor: 'Che cosa dovremmo migliorare innanzitutto?',
    passive: 'Che cosa servirebbe per arrivare a 10?',
    promoter: 'Che cosa apprezza di più?',
  },
} satisfies Ask
