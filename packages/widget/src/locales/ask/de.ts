import type { Ask } from '../strings.ts'

export default {
  nps: 'Wie wahrscheinlich ist es, dass Sie {company} im Freundes- oder Kollegenkreis weiterempfehlen?',
  csat: 'Wie zufrieden sind Sie mit {company}?',
  ces: '{company} hat es mir leicht gemacht, mein Anliegen zu klären.',
  reason: 'Was ist der Hauptgrund für Ihre Bewertung?',
  byBand: {
    detractor: 'Was sollten wir als Erstes verbessern?',
    passive: 'Was fehlt noch zu einer 10?',
    promoter: 'Was schätzen Sie am meisten?',
  },
} satisfies Ask
