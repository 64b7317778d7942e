import type { ReportedBreak } from '@innerloop/collector'
import type { en } from './en.ts'
import { formatDay, formatShare, formatTenths, formatWhole } from './format.ts'

const answers = (n: number) => `${formatWhole(n)} 条回答`
const times = (n: number) => `${formatWhole(n)} 次`
const periods = { day: '天', week: '周', month: '月' }

const breakReasons: Record<ReportedBreak['reasons'][number], string> = {
  added: '这是新问题',
  removed: '这个问题已取消',
  kind: '问题类型不同',
  scale: '量表不同',
  look: '量表的样式不同',
  'end-labels': '量表两端的文字不同',
  options: '选项不同',
  wording: '措辞不同',
  lead: '第一个问题换了',
}

export const zhHans: typeof en = {
  product: 'Innerloop',
  retry: '重试',
  showAsTable: '以表格显示',
  opensInNewTab: '（在新标签页打开）',

  signIn: {
    how: '粘贴收集器首次启动时显示的管理密钥。',
    email: '邮箱',
    password: '密码',
    with: (provider) => `用 ${provider} 登录`,
    asPerson: '用邮箱和密码',
    withKey: '用管理密钥',
    key: '管理密钥',
    submit: '登录',
    notLetIn: '未能登录',
    refused: {
      'not-invited': '请项目所有者邀请您的邮箱。',
      'email-unverified': '登录服务未确认您的邮箱。请先在那里验证，再试一次。',
      expired: '时间太久，或是在另一个浏览器中开始的。请再试一次。',
      provider: '登录服务无法连接，或拒绝了请求。请再试一次。',
    },
    lost: '丢失了？新建一个：',
    signOut: '退出',
  },

  invitation: {
    title: '您收到了邀请',
    how: '填写团队看到的名字，并设置密码。',
    name: '您的名字',
    password: '密码，至少 12 个字符',
    submit: '加入',
    hasAccount: '我已有账号：先登录，再打开此链接',
  },

  trouble: {
    unreachable: '无法连接收集器',
    unreachableDetail: '请检查它是否在运行、本设备是否在线，然后重试。',
    unclear: '收集器的回复无法读取',
    unclearDetail: '本页与收集器之间的某个环节可能改动了它。请重试。',
    outdated: '下面的数字可能已过时。',
    pageMissing: '此地址没有页面。',
    home: '返回总览',
  },

  connection: { connecting: '连接中', live: '实时', reconnecting: '重新连接中' },

  score: {
    name: '净推荐值（Net Promoter Score）',
    marks:
      'Net Promoter®, NPS®, NPS Prism®, and the NPS-related emoticons are registered trademarks of ' +
      'Bain & Company, Inc., NICE Systems, Inc., and Fred Reichheld.',
    marksLink: '商标声明',
    pattern: {
      past: '在交易完成后询问',
      present: '就整体关系询问',
      potential: '为探查某一群体而询问',
    },
    onlyAt: (name) => `仅 ${name}`,
    showAll: '显示全部',
    none: (shown) => (shown === 0 ? '还没有回答。' : '还没有回答，'),
    noneWhy: (shown) => (shown === 0 ? '' : `尽管问题已显示 ${times(shown)}。`),
    little: '目前还说明不了什么',
    littleWhy: (nps, { low, high }, n) =>
      `：${answers(n)}得出的 NPS 是 ${formatWhole(nps)}，但就全部客户而言，它可能在 ${formatWhole(low)} 到 ${formatWhole(high)} 之间。`,
    clear: (nps) => `NPS 为 ${formatWhole(nps)}`,
    clearWhy: ({ low, high }, n) =>
      `，很可能在 ${formatWhole(low)} 到 ${formatWhole(high)} 之间，来自${answers(n)}。`,
    newAnswers: (n) => `新增 ${answers(n)}。`,
  },

  method: {
    summary: '95% 置信度：这是什么意思',
    formula: '这个数字',
    formulaText: '推荐者（9 和 10 分）的占比减去贬损者（0 至 6 分）的占比，以百分点计。',
    worked: (promoters, detractors, n, nps) =>
      `此处：${formatWhole(n)} 中的 ${formatWhole(promoters)}（${formatTenths((100 * promoters) / n)}%）减去 ` +
      `${formatWhole(n)} 中的 ${formatWhole(detractors)}（${formatTenths((100 * detractors) / n)}%），等于 ${formatTenths(nps)}。`,
    range: '这个范围',
    rangeText: ({ low, high }) =>
      `95% 置信区间：${formatTenths(low)} 到 ${formatTenths(high)}。以同样方式一再询问同样多的其他客户，` +
      '约 100 个这样的范围中有 95 个会包含全体客户给出的得分。',
    why: '计算方法',
    whyText:
      '采用调整 Wald 法：先给贬损者加 ¾ 条、被动者加 1½ 条、推荐者加 ¾ 条回答，再用通常的公式。' +
      '这样在回答很少或完全相同时，范围仍然可信。它只反映偶然性，不反映谁选择了回答。',
  },

  firstSteps: {
    title: '自己给出第一条回答',
    open: '打开演示商店',
    pay: '把商品放入购物车并付款。',
    answer: '回答弹出的问题。您的回答无需刷新就会出现在这里。',
  },

  histogram: {
    title: '每个分数',
    about: '每个分数有多少人给出，以及占全部回答的比例。',
    bands: { detractor: '贬损者', passive: '被动者', promoter: '推荐者' },
    bandRange: { detractor: '0 至 6', passive: '7 和 8', promoter: '9 和 10' },
    bar: (score, n, total) => `${score} 分：${answers(n)}，${formatShare(n, total)}`,
  },

  trend: {
    title: '随时间变化',
    choose: '时段长度',
    by: periods,
    none: '趋势从第一条回答开始。',
    period: (from, by) =>
      by === 'month'
        ? formatDay(from, { month: 'long', year: 'numeric' })
        : `${formatDay(from, { dateStyle: 'medium' })}${by === 'week' ? '起的一周' : ''}`,
    reading: (nps, range, n) =>
      nps === null || range === null
        ? '没有回答'
        : `${formatWhole(nps)}，在 ${formatWhole(range.low)} 到 ${formatWhole(range.high)} 之间，来自${answers(n)}`,
    brokenOn: (day, survey, reasons) =>
      `自 ${formatDay(day, { dateStyle: 'medium' })} 起，问卷“${survey}”的问法不同：` +
      `${reasons.map((reason) => breakReasons[reason]).join('、')}。前后的得分不是同一序列。`,
    chart: (n) => `${n} 个时段的 NPS 及其区间的折线图。同样的数字在下表中。`,
    legend: {
      score: 'NPS',
      band: '95% 区间',
      breakLine: '问题改变',
      bars: (most, by) => `回答数（每${periods[by]}最多 ${formatWhole(most)}）`,
    },
    columns: { period: '时段', score: 'NPS', low: '从', high: '到', n: '回答' },
  },

  funnel: {
    title: '从提问到回答',
    none: '问题还没有显示过。',
    about: (shown, completed) =>
      `问题显示了 ${times(shown)}；其中 ${formatWhole(completed)} 次（${formatShare(completed, shown)}）答到最后。`,
    steps: { shown: '已显示', started: '已开始', completed: '已完成' },
    rate: (part, total) => `占显示的 ${formatShare(part, total)}`,
    dismissed: (dismissed, shown) =>
      dismissed === 0
        ? '没有人中途关闭。'
        : `${formatWhole(dismissed)} 次（${formatShare(dismissed, shown)}）中途关闭。此前的回答仍然计入。`,
  },

  touchpoints: {
    title: '触点',
    about: '每个提问地点的得分及其 95% 区间。选择一个可单独查看。',
    all: '全部触点',
    none: '还没有回答',
    answers: '回答',
    n: answers,
  },

  answers: {
    title: '最新回答',
    none: '回答一到就会出现在这里。',
    noneHere: '最新回答中没有来自这个触点的。',
    noComment: '没有评论',
    whole: '显示全文',
    more: (n) => `再显示 ${formatWhole(n)} 条`,
    score: (value, metric, highest) => `${metric.toUpperCase()} ${value} 分，满分 ${highest}`,
    justNow: '刚刚',
  },
}
