import type { Strings } from './strings.ts'

export default {
  close: 'Sulje',
  send: 'Lähetä',
  next: 'Seuraava',
  back: 'Takaisin',
  skip: 'Ohita',
  optional: 'Vapaaehtoinen',
  later: 'Kysy myöhemmin',
  other: 'Muu',
  yes: 'Kyllä',
  no: 'Ei',
  consent: 'Minuun saa ottaa yhteyttä vastaukseni johdosta.',
  required: 'Vastaa ensin kysymykseen.',
  thanks: 'Kiitos.',
  step: 'Kysymys {step}/{steps}',
  nps: ['En lainkaan todennäköisesti', 'Erittäin todennäköisesti'],
  csat: ['Erittäin tyytymätön', 'Erittäin tyytyväinen'],
  csatFaces: ['Erittäin tyytymätön', 'Tyytymätön', 'Neutraali', 'Tyytyväinen', 'Erittäin tyytyväinen'],
  ces: ['Täysin eri mieltä', 'Täysin samaa mieltä'],
} satisfies Strings
