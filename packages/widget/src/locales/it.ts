import type { Strings } from './strings.ts'

export default {
  close: 'Chiudi',
  send: 'Invia',
  next: 'Avanti',
  back: 'Indietro',
  skip: 'Salta',
  optional: 'Facoltativo',
  later: 'Più tardi',
  other: 'Altro',
  yes: 'Sì',
  no: 'No',
  consent: 'Potete contattarmi in merito alla mia risposta.',
  required: 'È necessaria una risposta.',
  thanks: 'Grazie.',
  step: 'Domanda {step} di {steps}',
  nps: ['Per niente probabile', 'Estremamente probabile'],
  csat: ['Molto insoddisfatto/a', 'Molto soddisfatto/a'],
  csatFaces: ['Molto insoddisfatto/a', 'Insoddisfatto/a', 'Neutrale', 'Soddisfatto/a', 'Molto soddisfatto/a'],
  ces: ['Completamente in disaccordo', 'Completamente d’accordo'],
} satisfies Strings
