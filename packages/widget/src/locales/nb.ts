import type { Strings } from './strings.ts'

export default {
  close: 'Lukk',
  send: 'Send',
  next: 'Neste',
  back: 'Tilbake',
  skip: 'Hopp over',
  optional: 'Valgfritt',
  later: 'Spør senere',
  other: 'Annet',
  yes: 'Ja',
  no: 'Nei',
  consent: 'Dere kan kontakte meg om svaret mitt.',
  required: 'Svar på spørsmålet først.',
  thanks: 'Takk.',
  step: 'Spørsmål {step} av {steps}',
  nps: ['Slett ikke sannsynlig', 'Ekstremt sannsynlig'],
  csat: ['Svært misfornøyd', 'Svært fornøyd'],
  csatFaces: ['Svært misfornøyd', 'Misfornøyd', 'Verken eller', 'Fornøyd', 'Svært fornøyd'],
  ces: ['Helt uenig', 'Helt enig'],
} satisfies Strings
