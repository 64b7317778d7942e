import type { Ask } from '../strings.ts'

export default {
  nps: 'Jak je pravděpodobné, že společnost {company} doporučíte přátelům nebo kolegům?',
  csat: 'Jak hodnotíte svou spokojenost se společností {company}?',
  ces: 'Společnost {company} mi usnadnila vyřešení mého požadavku.',
  reason: 'Jaký je hlavní důvod vašeho hodnocení?',
  byBand: {
    detractor: 'Co bychom měli zlepšit jako první?',
    passive: 'Co chybí k hodnocení 10?',
    promoter: 'Čeho si nejvíce ceníte?',
  },
} satisfies Ask
