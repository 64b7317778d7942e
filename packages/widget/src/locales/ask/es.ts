import type { Ask } from '../strings.ts'

export default {
  nps: '¿Qué probabilidad hay de que recomiende {company} a sus amistades o colegas?',
  csat: '¿Cuál es su grado de satisfacción con {company}?',
  ces: '{company} me facilitó resolver mi problema.',
  reason: '¿Cuál es el motivo principal de su puntuación?',
  byBand: {
    detractor: '¿Qué deberíamos mejorar primero?',
    passive: '¿Qué faltaría para llegar al 10?',
    promoter: '¿Qué es lo que más valora?',
  },
} satisfies Ask
