import { inLanguage } from '../../words/words.ts'

const en = {
  title: 'What customers are to the business',
  lede: 'Each names a trait of your customers, set by your page, by the API or by a file. What is left empty is left out.',
  report: 'Value',
  none: 'not named',
  facts: {
    revenue: 'Revenue of a year',
    revenueBefore: 'Revenue of the year before',
    margin: 'Margin of a year',
    tenure: 'Customer since',
    churnedAt: 'Day on which they left',
    wallet: 'Share of wallet',
    crossSell: 'Further products',
    conversion: 'Whether they bought',
    usageChange: 'Change of use',
  },
  hints: {
    revenue: (trait: string | undefined) =>
      trait ? `Empty: ${trait}, as for cases.` : 'For example revenue.',
    revenueBefore: () => 'To see whether happier customers buy more.',
    margin: () => 'Of customers who left, keep the last one.',
    tenure: () => 'A day as 2024-05-01, or years.',
    churnedAt: () => 'A day as 2026-05-01; none for customers.',
    wallet: () => 'Per cent, 0 to 100.',
    crossSell: () => 'How many.',
    conversion: () => 'Yes or no, or an amount; else the property of that name.',
    usageChange: () => 'Per cent against before: −40 is much less.',
  },
}

export const valueSettingsWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '客户对业务的意义',
    lede: '每一项对应客户的一个特征，由您的页面、接口或文件设置。留空即不使用。',
    report: '价值',
    none: '未指定',
    facts: {
      revenue: '年收入',
      revenueBefore: '上一年收入',
      margin: '年毛利',
      tenure: '成为客户的时间',
      churnedAt: '流失日期',
      wallet: '钱包份额',
      crossSell: '其他产品数',
      conversion: '是否购买',
      usageChange: '使用变化',
    },
    hints: {
      revenue: (trait) => (trait ? `留空：${trait}，与个案相同。` : '例如 revenue。'),
      revenueBefore: () => '用来看更满意的客户是否买得更多。',
      margin: () => '已流失的客户请保留最后的数值。',
      tenure: () => '日期，如 2024-05-01，或年数。',
      churnedAt: () => '日期，如 2026-05-01；未流失则没有。',
      wallet: () => '百分比，0 至 100。',
      crossSell: () => '数量。',
      conversion: () => '是或否，或金额；没有时看同名属性。',
      usageChange: () => '与之前相比的百分比：−40 表示少了很多。',
    },
  },
})
