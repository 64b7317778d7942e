import type { Ask } from '../strings.ts'

export default {
  nps: 'Quelle est la probabilité que vous recommandiez {company} à vos proches ou à vos collègues\u202f?',
  csat: 'Quel est votre niveau de satisfaction concernant {company}\u202f?',
  ces: '{company} m’a facilité le traitement de ma demande.',
  reason: 'Quelle est la raison principale de votre note\u202f?',
  byBand: {
    detractor: 'Que devrions-nous améliorer en priorité\u202f?',
    passive: 'Que faudrait-il pour obtenir un 10\u202f?',
    promoter: 'Qu’appréciez-vous le plus\u202f?',
  },
} satisfies Ask
