import type { Strings } from './strings.ts'

export default {
  close: '关闭',
  send: '提交',
  next: '下一步',
  back: '上一步',
  skip: '跳过',
  optional: '选填',
  later: '稍后再问',
  other: '其他',
  yes: '是',
  no: '否',
  consent: '您可以就我的回答与我联系。',
  required: '请先作答。',
  thanks: '谢谢您。',
  step: '第 {step} 题，共 {steps} 题',
  nps: ['完全不可能', '极有可能'],
  csat: ['非常不满意', '非常满意'],
  csatFaces: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  ces: ['非常不同意', '非常同意'],
} satisfies Strings
