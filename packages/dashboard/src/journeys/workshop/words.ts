import { inLanguage } from '../../words/words.ts'

const en = {
  lede: 'Print this sheet, draw with the departments what really happens, and bring the actions back below.',
  columns: {
    happens: 'What really happens',
    problem: 'What is bad for the customer',
    cause: 'Why',
    action: 'Action',
    who: 'Who, until when',
  },
  blank: 'to be written in',
  actions: 'Actions of the workshop',
  list: 'One action a line',
  listHint: 'What; who; until when, as “Call back within an hour; Tom; 2026-12-01”.',
  about: 'They are about',
  wholeJourney: 'the whole journey',
  take: (count: number) => (count === 1 ? 'Take 1 action in' : `Take ${count} actions in`),
  taken: (count: number) => (count === 1 ? '1 action is on the list.' : `${count} actions are on the list.`),
  whereTheyAre: 'What teams carry to management',
}

export const workshopWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '打印此表，与各部门一起画出实际发生的事，再把行动填回下方。',
    columns: {
      happens: '实际发生了什么',
      problem: '对客户不好的地方',
      cause: '为什么',
      action: '行动',
      who: '谁，何时之前',
    },
    blank: '待填写',
    actions: '研讨会的行动',
    list: '每行一项行动',
    listHint: '做什么；谁；何时之前，例如“一小时内回电；李雷；2026-12-01”。',
    about: '关于',
    wholeJourney: '整段旅程',
    take: (count) => `录入 ${count} 项行动`,
    taken: (count) => `${count} 项行动已列入清单。`,
    whereTheyAre: '团队提交给管理层的事项',
  },
})
