import type { Ask } from '../strings.ts'

export default {
  nps: 'Kuinka todennäköisesti suosittelisit yritystä {company} ystävälle tai kollegalle?',
  csat: 'Kuinka tyytyväinen olet yritykseen {company}?',
  ces: 'Yritys {company} teki asiani hoitamisesta helppoa.',
  reason: 'Mikä on tärkein syy antamaasi arvosanaan?',
  byBand: {
    detractor: 'Mitä meidän pitäisi parantaa ensin?',
    passive: 'Mitä arvosanaan 10 tarvittaisiin?',
    promoter: 'Mitä arvostat eniten?',
  },
} satisfies Ask
