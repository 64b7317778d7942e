import type { Strings } from './strings.ts'

export default {
  close: 'Sluiten',
  send: 'Versturen',
  next: 'Volgende',
  back: 'Terug',
  skip: 'Overslaan',
  optional: 'Niet verplicht',
  later: 'Later vragen',
  other: 'Anders',
  yes: 'Ja',
  no: 'Nee',
  consent: 'U mag contact met mij opnemen over mijn antwoord.',
  required: 'Geef eerst een antwoord.',
  thanks: 'Dank u wel.',
  step: 'Vraag {step} van {steps}',
  nps: ['Helemaal niet waarschijnlijk', 'Uiterst waarschijnlijk'],
  csat: ['Zeer ontevreden', 'Zeer tevreden'],
  csatFaces: ['Zeer ontevreden', 'Ontevreden', 'Neutraal', 'Tevreden', 'Zeer tevreden'],
  ces: ['Helemaal mee oneens', 'Helemaal mee eens'],
} satisfies Strings
