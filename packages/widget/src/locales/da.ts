import type { Strings } from './strings.ts'

export default {
  close: 'Luk',
  send: 'Send',
  next: 'Næste',
  back: 'Tilbage',
  skip: 'Spring over',
  optional: 'Valgfrit',
  later: 'Spørg senere',
  other: 'Andet',
  yes: 'Ja',
  no: 'Nej',
  consent: 'I må gerne kontakte mig om mit svar.',
  required: 'Besvar spørgsmålet først.',
  thanks: 'Mange tak.',
  step: 'Spørgsmål {step} af {steps}',
  nps: ['Slet ikke sandsynligt', 'Yderst sandsynligt'],
  csat: ['Meget utilfreds', 'Meget tilfreds'],
  csatFaces: ['Meget utilfreds', 'Utilfreds', 'Hverken eller', 'Tilfreds', 'Meget tilfreds'],
  ces: ['Helt uenig', 'Helt enig'],
} satisfies Strings
