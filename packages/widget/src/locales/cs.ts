import type { Strings } from './strings.ts'

export default {
  close: 'Zavřít',
  send: 'Odeslat',
  next: 'Další',
  back: 'Zpět',
  skip: 'Přeskočit',
  optional: 'Nepovinné',
  later: 'Zeptat se později',
  other: 'Jiné',
  yes: 'Ano',
  no: 'Ne',
  consent: 'Můžete mě kontaktovat ohledně mé odpovědi.',
  required: 'Nejprve prosím odpovězte.',
  thanks: 'Děkujeme.',
  step: 'Otázka {step} z {steps}',
  nps: ['Zcela nepravděpodobné', 'Mimořádně pravděpodobné'],
  csat: ['Velmi nespokojen(a)', 'Velmi spokojen(a)'],
  csatFaces: ['Velmi nespokojen(a)', 'Nespokojen(a)', 'Ani tak, ani tak', 'Spokojen(a)', 'Velmi spokojen(a)'],
  ces: ['Rozhodně nesouhlasím', 'Rozhodně souhlasím'],
} satisfies Strings
