import type { Strings } from './strings.ts'

export default {
  close: '閉じる',
  send: '送信',
  next: '次へ',
  back: '戻る',
  skip: 'スキップ',
  optional: '任意',
  later: '後で回答する',
  other: 'その他',
  yes: 'はい',
  no: 'いいえ',
  consent: 'この回答について連絡を受けてもかまいません。',
  required: '先にご回答ください。',
  thanks: 'ありがとうございました。',
  step: '質問 {step}/{steps}',
  nps: ['可能性はまったくない', '可能性はきわめて高い'],
  csat: ['非常に不満', '非常に満足'],
  csatFaces: ['非常に不満', '不満', 'どちらともいえない', '満足', '非常に満足'],
  ces: ['まったくそう思わない', '非常にそう思う'],
} satisfies Strings
