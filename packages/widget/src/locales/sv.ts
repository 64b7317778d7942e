import type { Strings } from './strings.ts'

export default {
  close: 'Stäng',
  send: 'Skicka',
  next: 'Nästa',
  back: 'Tillbaka',
  skip: 'Hoppa över',
  optional: 'Valfritt',
  later: 'Fråga senare',
  other: 'Annat',
  yes: 'Ja',
  no: 'Nej',
  consent: 'Ni får kontakta mig om mitt svar.',
  required: 'Svara på frågan först.',
  thanks: 'Tack.',
  step: 'Fråga {step} av {steps}',
  nps: ['Inte alls troligt', 'Ytterst troligt'],
  csat: ['Mycket missnöjd', 'Mycket nöjd'],
  csatFaces: ['Mycket missnöjd', 'Missnöjd', 'Varken eller', 'Nöjd', 'Mycket nöjd'],
  ces: ['Instämmer inte alls', 'Instämmer helt'],
} satisfies Strings
