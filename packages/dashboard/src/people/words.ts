import { formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

const en = {
  lede: 'Customers whom your pages named. Their ids are yours, and nothing is asked of them here.',
  search: 'The id begins with',
  none: 'No customer is known yet.',
  noneHow: 'Your page says who somebody is by “identify”.',
  how: 'How to',
  noneFound: 'No id begins like that.',
  prompts: (n: number) => `${formatWhole(n)} ${n === 1 ? 'survey' : 'surveys'} shown`,
  columns: { customer: 'Customer', score: 'Last score', seen: 'Last seen', prompts: 'Surveys' },
  never: 'never',
  back: 'All customers',
  title: (id: string) => `Customer ${id}`,
  traits: 'What is known',
  noTraits: 'Nothing but the id.',
  alias: (ids: string) => `Also known as ${ids}`,
  first: 'First seen',
  last: 'Last seen',
  answers: 'What they said',
  noAnswers: 'They have not answered yet.',
  change: (before: number, after: number) =>
    after === before
      ? `The last two scores are the same: ${after}.`
      : `From ${before} to ${after}: ${after > before ? 'up' : 'down'} by ${Math.abs(after - before)}.`,
  cases: 'Their cases',
  noCases: 'None.',
  privacy: 'Export or erase what is stored',
}

export const peopleWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '您的页面标明的客户。他们的编号由您定义，这里不会向他们询问任何事。',
    search: '编号开头',
    none: '还不认识任何客户。',
    noneHow: '您的页面通过“identify”说明来者是谁。',
    how: '如何做',
    noneFound: '没有以此开头的编号。',
    prompts: (n) => `已显示 ${formatWhole(n)} 次问卷`,
    columns: { customer: '客户', score: '最近评分', seen: '最近出现', prompts: '问卷' },
    never: '从未',
    back: '全部客户',
    title: (id) => `客户 ${id}`,
    traits: '已知信息',
    noTraits: '除编号外一无所知。',
    alias: (ids) => `又名 ${ids}`,
    first: '首次出现',
    last: '最近出现',
    answers: '他们说了什么',
    noAnswers: '他们还没有回答过。',
    change: (before, after) =>
      after === before
        ? `最近两次评分相同：${after}。`
        : `从 ${before} 到 ${after}：${after > before ? '上升' : '下降'} ${Math.abs(after - before)} 分。`,
    cases: '他们的个案',
    noCases: '没有。',
    privacy: '导出或删除所存内容',
  },
})
