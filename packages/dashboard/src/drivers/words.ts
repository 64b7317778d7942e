import type { DriverSet } from '@innerloop/collector'
import { formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Driver = DriverSet['drivers'][number]
const percent = (share: number) => `${Math.round(100 * share)}%`
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`

const en = {
  lede: 'What goes along with a higher or a lower score at each touchpoint. Association, not cause: try a change, and measure whether it worked.',
  touchpoint: 'Touchpoint',
  nowhere: 'Without a touchpoint',
  none: 'No recommendation question has been answered yet',
  noneHow:
    'As soon as answers come with facts, such as how long somebody waited, their part in the score is shown here.',
  kinds: {
    circumstances: 'Facts of the contact',
    themes: 'What they wrote about',
    ratings: 'What else customers rated',
  },
  about: {
    circumstances: 'What your pages and systems sent along: waiting time, transfers, solved at once.',
    themes:
      'Themes of their comments, among those who wrote something. Whoever scores low writes about what went wrong: read them beside the facts.',
    ratings: 'Asked at the same moment, so they tell what matters, less why.',
  },
  theme: (name: string) => `“${name}”`,
  noThemes:
    'No theme is known here that ten wrote about. Open Themes once: they are found there, and taken up here.',
  refusals: {
    'no-drivers': 'No fact is known of enough answers here. Send some as properties with `track`.',
    'too-few': 'We cannot tell yet: there must be 30 answers that have all facts, and ten for each fact.',
    'all-alike': 'All gave the same score: there is nothing to explain.',
  },
  sentence: (told: string[], explained: number, n: number, of: number) => {
    const base = `From ${formatWhole(n)} of ${formatWhole(of)} answers. Together they explain ${percent(explained)} of how scores differ.`
    if (told.length === 0) return `We cannot tell that any of these facts moves the score. ${base}`
    return `${told.join(' and ')} ${told.length === 1 ? 'goes' : 'go'} along with the score. ${base}`
  },
  columns: {
    driver: 'Fact',
    share: 'Part of the score explained',
    slope: 'With one more',
    detractor: 'Makes detractors',
    promoter: 'Makes promoters',
    verdict: 'Can we tell?',
  },
  share: ({ share, shareInterval: { low, high } }: Driver['effects']['score']) =>
    `${percent(share)} (${percent(low)} to ${percent(high)})`,
  slope: ({ slope, slopeInterval: { low, high } }: Driver['effects']['score']) =>
    `${signed(slope)} points (${signed(low)} to ${signed(high)})`,
  verdicts: { 'moves-up': 'Yes, up', 'moves-down': 'Yes, down', 'cannot-tell': 'Not yet' },
  asymmetry: {
    detractors: 'Matters more for losing customers than for winning them.',
    promoters: 'Matters more for winning customers than for losing them.',
  },
  leftOut: 'Left out',
  reasons: {
    rare: (driver: string) => `${driver}: known of fewer than 30% of the answers`,
    'same-for-all': (driver: string) => `${driver}: the same in all of them`,
    'same-as': (driver: string, as: string) => `${driver}: cannot be told apart from ${as}`,
    'too-many': (driver: string) => `${driver}: there are more than 30 facts`,
  },
  how: 'How this is computed',
  howText: [
    'Each fact’s part of R², averaged over all orders in which facts can enter a linear regression (Shapley values, also called LMG; beyond 14 facts Johnson’s relative weights). The same for being a detractor, and for being a promoter.',
    'Intervals: 95%, from 200 draws of the same answers. “Yes” means that the slope differs from nothing after Holm’s adjustment for the number of facts at all touchpoints together, at 5%.',
    'Of each touchpoint at most 5,000 answers are drawn. Answers that lack one of the facts are left out.',
  ],
  chart: (name: string) => `Part of the score that each fact explains: ${name}`,
}

export const driversWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '在每个触点，哪些事实与更高或更低的评分同时出现。这是关联，不是因果：请试着改变，再衡量是否有效。',
    touchpoint: '触点',
    nowhere: '没有触点',
    none: '还没有人回答推荐问题',
    noneHow: '一旦回答附带事实（例如等待时间），这里就会显示它们与评分的关系。',
    kinds: { circumstances: '接触的事实', themes: '客户写了什么', ratings: '客户的其他评分' },
    about: {
      circumstances: '由您的页面和系统随回答发送：等待时间、转接次数、是否一次解决。',
      themes: '评论的主题，仅限写了评论的客户。打低分的人会写出了什么问题：请与事实一并阅读。',
      ratings: '在同一时刻询问，因此说明什么重要，而较少说明原因。',
    },
    theme: (name) => `“${name}”`,
    noThemes: '这里还没有十人以上提到的主题。请先打开“主题”页面：主题在那里找出，然后用于此处。',
    refusals: {
      'no-drivers': '这里没有足够多的回答附带事实。请用 `track` 的属性发送。',
      'too-few': '还无法判断：至少需要 30 个事实齐全的回答，且每个事实 10 个。',
      'all-alike': '所有评分相同：没有可解释的差异。',
    },
    sentence: (told, explained, n, of) => {
      const base = `依据 ${formatWhole(of)} 个回答中的 ${formatWhole(n)} 个。这些事实共解释评分差异的 ${percent(explained)}。`
      if (told.length === 0) return `还无法判断这些事实是否影响评分。${base}`
      return `${told.join('、')}与评分相关。${base}`
    },
    columns: {
      driver: '事实',
      share: '解释评分的比例',
      slope: '每增加一个单位',
      detractor: '造成贬损者',
      promoter: '造就推荐者',
      verdict: '能否判断？',
    },
    share: ({ share, shareInterval: { low, high } }) =>
      `${percent(share)}（${percent(low)} 至 ${percent(high)}）`,
    slope: ({ slope, slopeInterval: { low, high } }) =>
      `${signed(slope)} 分（${signed(low)} 至 ${signed(high)}）`,
    verdicts: { 'moves-up': '能，上升', 'moves-down': '能，下降', 'cannot-tell': '还不能' },
    asymmetry: {
      detractors: '对失去客户的影响大于对赢得客户的影响。',
      promoters: '对赢得客户的影响大于对失去客户的影响。',
    },
    leftOut: '未纳入',
    reasons: {
      rare: (driver) => `${driver}：不足 30% 的回答含有它`,
      'same-for-all': (driver) => `${driver}：所有回答都相同`,
      'same-as': (driver, as) => `${driver}：与 ${as} 无法区分`,
      'too-many': (driver) => `${driver}：事实超过 30 个`,
    },
    how: '计算方法',
    howText: [
      '每个事实在 R² 中的份额，按事实进入线性回归的所有顺序取平均（Shapley 值，又称 LMG；超过 14 个时用 Johnson 相对权重）。对“是否贬损者”和“是否推荐者”同样计算。',
      '区间：95%，由同一批回答抽取 200 次得出。“能”表示按全部触点的事实个数做 Holm 校正后，斜率在 5% 水平上不为零。',
      '每个触点最多抽取 5,000 个回答。缺少某个事实的回答不计入。',
    ],
    chart: (name) => `每个事实解释评分的比例：${name}`,
  },
})
