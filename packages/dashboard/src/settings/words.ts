import { inLanguage } from '../words/words.ts'

const en = {
  title: 'Settings',
  parts: 'Parts of the settings',
  tabs: {
    project: 'Project',
    members: 'Members',
    keys: 'Keys',
    privacy: 'Privacy',
    'follow-up': 'Follow-up',
    value: 'Value',
    audit: 'Audit log',
    me: 'You',
  },
  showNow: 'Show what there is now',
  once: 'Shown this once: keep it now.',
  typeToConfirm: (text: string) => `Type ${text} to confirm`,
}

export const settingsWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '设置',
    parts: '设置的各部分',
    tabs: {
      project: '项目',
      members: '成员',
      keys: '密钥',
      privacy: '隐私',
      'follow-up': '跟进',
      value: '价值',
      audit: '操作日志',
      me: '您',
    },
    showNow: '显示当前内容',
    once: '仅显示这一次：请立即保存。',
    typeToConfirm: (text) => `输入 ${text} 以确认`,
  },
})
