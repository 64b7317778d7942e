import type { Strings } from './strings.ts'

export default {
  close: 'Schließen',
  send: 'Absenden',
  next: 'Weiter',
  back: 'Zurück',
  skip: 'Überspringen',
  optional: 'Optional',
  later: 'Später fragen',
  other: 'Sonstiges',
  yes: 'Ja',
  no: 'Nein',
  consent: 'Sie dürfen mich zu meiner Antwort kontaktieren.',
  required: 'Bitte antworten Sie zuerst.',
  thanks: 'Vielen Dank.',
  step: 'Frage {step} von {steps}',
  nps: ['Überhaupt nicht wahrscheinlich', 'Äußerst wahrscheinlich'],
  csat: ['Sehr unzufrieden', 'Sehr zufrieden'],
  csatFaces: ['Sehr unzufrieden', 'Unzufrieden', 'Teils, teils', 'Zufrieden', 'Sehr zufrieden'],
  ces: ['Stimme überhaupt nicht zu', 'Stimme voll und ganz zu'],
} satisfies Strings
