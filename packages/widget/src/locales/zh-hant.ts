import type { Strings } from './strings.ts'

export default {
  close: '關閉',
  send: '送出',
  next: '下一步',
  back: '上一步',
  skip: '略過',
  optional: '選填',
  later: '稍後再問',
  other: '其他',
  yes: '是',
  no: '否',
  consent: '您可以就我的回答與我聯絡。',
  required: '請先作答。',
  thanks: '謝謝您。',
  step: '第 {step} 題，共 {steps} 題',
  nps: ['完全不可能', '極有可能'],
  csat: ['非常不滿意', '非常滿意'],
  csatFaces: ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
  ces: ['非常不同意', '非常同意'],
} satisfies Strings
