import { inLanguage } from '../../words/words.ts'

const en = {
  told: 'How you are told',
  toldLede: 'By mail. The language of this screen is chosen in the side bar.',
  language: 'Language of messages',
  timeZone: 'Time zone',
  timeZoneHint: 'Digests come at 8 in your morning. Empty: the project’s.',
  daily: 'Each morning, the day before at your touchpoints, your cases and praise for you',
  weekly: 'On Mondays, the week of what you supervise or own',
  password: 'Password',
  current: 'The one you have',
  next: 'A new one, at least 12 characters',
  change: 'Change the password',
  changed: 'Changed. Everywhere else you are signed out.',
  key: 'A key reads no messages.',
  keyHow: 'Sign in with your e-mail to choose how you are told.',
}

export const meWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    told: '如何通知您',
    toldLede: '通过邮件。界面语言在侧栏选择。',
    language: '消息的语言',
    timeZone: '时区',
    timeZoneHint: '摘要在您当地早上 8 点发送。留空：使用项目的时区。',
    daily: '每天早上：前一天您的触点、个案，以及对您的表扬',
    weekly: '每周一：您主管或拥有的一周概况',
    password: '密码',
    current: '当前密码',
    next: '新密码，至少 12 个字符',
    change: '修改密码',
    changed: '已修改。其他地方均已退出登录。',
    key: '密钥不接收消息。',
    keyHow: '用邮箱登录，选择如何通知您。',
  },
})
