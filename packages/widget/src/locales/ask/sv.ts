import type { Ask } from '../strings.ts'

export default {
  nps: 'Hur troligt är det att du skulle rekommendera {company} till en vän eller kollega?',
  csat: 'Hur nöjd är du med {company}?',
  ces: '{company} gjorde det enkelt för mig att lösa mitt ärende.',
  reason: 'Vad är den främsta anledningen till ditt betyg?',
  byBand: {
    detractor: 'Vad bör vi förbättra först?',
    passive: 'Vad krävs för att det ska bli en 10:a?',
    promoter: 'Vad uppskattar du mest?',
  },
} satisfies Ask
