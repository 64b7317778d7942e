import type { Strings } from './strings.ts'

export default {
  close: 'Fechar',
  send: 'Enviar',
  next: 'Avançar',
  back: 'Voltar',
  skip: 'Pular',
  optional: 'Opcional',
  later: 'Perguntar depois',
  other: 'Outra resposta',
  yes: 'Sim',
  no: 'Não',
  consent: 'Vocês podem entrar em contato comigo sobre a minha resposta.',
  required: 'Responda antes de continuar.',
  thanks: 'Agradecemos a sua resposta.',
  step: 'Pergunta {step} de {steps}',
  nps: ['Nada provável', 'Extremamente provável'],
  csat: ['Muito insatisfeito(a)', 'Muito satisfeito(a)'],
  csatFaces: [
    'Muito insatisfeito(a)',
    'Insatisfeito(a)',
    'Indiferente',
    'Satisfeito(a)',
    'Muito satisfeito(a)',
  ],
  ces: ['Discordo totalmente', 'Concordo totalmente'],
} satisfies Strings
