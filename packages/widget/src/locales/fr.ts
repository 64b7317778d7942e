import type { Strings } from './strings.ts'

export default {
  close: 'Fermer',
  send: 'Envoyer',
  next: 'Suivant',
  back: 'Retour',
  skip: 'Passer',
  optional: 'Facultatif',
  later: 'Répondre plus tard',
  other: 'Autre',
  yes: 'Oui',
  no: 'Non',
  consent: 'Vous pouvez me contacter au sujet de ma réponse.',
  required: 'Veuillez d’abord répondre.',
  thanks: 'Merci.',
  step: 'Question {step} sur {steps}',
  nps: ['Pas du tout probable', 'Extrêmement probable'],
  csat: ['Très insatisfait(e)', 'Très satisfait(e)'],
  csatFaces: ['Très insatisfait(e)', 'Insatisfait(e)', 'Neutre', 'Satisfait(e)', 'Très satisfait(e)'],
  ces: ['Pas du tout d’accord', 'Tout à fait d’accord'],
} satisfies Strings
