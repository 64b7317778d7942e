import type { Ask } from '../strings.ts'

export default {
  nps: 'Qual é a probabilidade de você recomendar {company} a amigos ou colegas?',
  csat: 'Qual é o seu nível de satisfação com {company}?',
  ces: '{company} facilitou a resolução do meu problema.',
  reason: 'Qual é o principal motivo da sua nota?',
  byBand: {
    detractor: 'O que devemos melhorar primeiro?',
    passive: 'O que falta para a nota ser 10?',
    promoter: 'O que você mais valoriza?',
  },
} satisfies Ask
