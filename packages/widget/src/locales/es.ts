import type { Strings } from './strings.ts'

export default {
  close: 'Cerrar',
  send: 'Enviar',
  next: 'Siguiente',
  back: 'Atrás',
  skip: 'Omitir',
  optional: 'Opcional',
  later: 'Preguntar más tarde',
  other: 'Otra respuesta',
  yes: 'Sí',
  no: 'No',
  consent: 'Pueden contactarme acerca de mi respuesta.',
  required: 'Responda primero, por favor.',
  thanks: 'Gracias.',
  step: 'Pregunta {step} de {steps}',
  nps: ['Nada probable', 'Extremadamente probable'],
  csat: ['Muy insatisfecho/a', 'Muy satisfecho/a'],
  csatFaces: ['Muy insatisfecho/a', 'Insatisfecho/a', 'Neutral', 'Satisfecho/a', 'Muy satisfecho/a'],
  ces: ['Totalmente en desacuerdo', 'Totalmente de acuerdo'],
} satisfies Strings
