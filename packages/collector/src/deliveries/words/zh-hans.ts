import type { Words } from './words.ts'

export const zhHans: Words = {
  locale: 'zh-Hans',
  direction: 'ltr',
  score: '评分',
  scoreOf: (value, highest) => `${value} 分(满分 ${highest})`,
  bands: { detractor: '贬损者', passive: '被动者', promoter: '推荐者' },
  touchpoint: '触点',
  person: '客户',
  comment: '留言',
  open: '在 Innerloop 中打开',
  why: '您收到此消息的原因:',
  unsubscribe: '不再接收此类消息',
  somebody: '一位客户',
  gave: (who, where, value, highest) => `${who}为${where ?? '我们'}打了 ${value} 分(满分 ${highest})`,
  answered: (who, where) => `${who}${where ? `在${where}` : ''}提交了回答`,
  overdue: (title) => `已逾期:${title}`,
  handedToYou: (title) => `现由您负责:${title}`,
  recovered: (title) => `已挽回:${title}`,
  notRecovered: (title) => `尚未挽回:${title}`,
  because: (reason) => {
    switch (reason.kind) {
      case 'owner':
        return `您负责触点“${reason.name}”。`
      case 'supervisor':
        return `您主管触点“${reason.name}”。`
      case 'team':
        return `您属于团队“${reason.name}”。`
      case 'account-manager':
        return '您是这位客户的客户经理。'
      case 'employee':
        return '该回答提到了您。'
      case 'project-owner':
        return '您是项目所有者,且没有设置更合适的人。'
      case 'endpoint':
        return '消息会发送到此接收端。'
      case 'rule':
        return `规则“${reason.name}”指定了您。`
      case 'assigned':
        return `${reason.name} 将它交给了您。`
      case 'handed-over':
        return `${reason.name} 将它移交给了您的团队。`
      case 'late':
        return `${reason.isSupervised ? '您主管此个案' : '您是项目所有者,且无人主管此个案'}:${
          reason.missed === 'contact' ? '首次联系' : '解决'
        }已逾期。`
      case 'irritants':
        return `${reason.days} 天内遇到 ${reason.irritants} 次小麻烦,这是最近一次:单独一次不会让客户离开,累积起来就会。`
      case 'broken-journey':
        return reason.next === null
          ? `旅程“${reason.journey}”对这位客户来说结束得不好:最糟的时刻是“${reason.touchpoint}”。`
          : `旅程“${reason.journey}”在“${reason.touchpoint}”处出了问题,这是目前最糟的时刻。接下来是“${reason.next}”:还来得及挽回。`
      case 'outcome':
        return '您跟进或主管了此个案:这是客户再次被询问时的回答。'
    }
  },
  recovery: {
    title: (product) => `${product}:问题解决了吗?`,
    text: '您曾告诉我们有不满意之处,我们已作处理。只有一个问题,十秒钟即可。',
    answer: '回答',
    reason: '您给过我们反馈,我们已跟进。此问题只问一次。',
  },
  change: {
    title: (product) => `${product}:您的反馈带来了什么`,
    reason: '您曾就此给过我们反馈。我们只告知一次结果,不要求任何事。',
  },
  digest: {
    title: (every, project) => `${project}:一分钟了解${every === 'day' ? '昨天' : '上周'}`,
    answers: '回答',
    score: (n, score, low, high) => `${n} 条;NPS ${score},很可能在 ${low} 到 ${high} 之间`,
    few: (n) => `${n} 条;太少,还说明不了得分`,
    openCases: '您未完成的个案',
    overdueCases: '其中已逾期',
    newCases: '新个案',
    resolvedCases: '已解决',
    praise: (who, comment) => `“${comment}”——${who}`,
    praiseLabel: '表扬',
    reason: (every) =>
      every === 'day'
        ? '您负责触点或跟进个案。可在设置中选择接收哪些摘要。'
        : '您是主管或项目所有者。可在设置中选择接收哪些摘要。',
    open: '打开 Innerloop',
    youSaid: (text) => `您说过:${text}`,
    weDid: '我们做了',
    changed: (step, title) => (step === 'launched' ? `新变化:${title}` : `已衡量:${title}`),
    effect: (metric, amount, interval) =>
      amount === null || interval === null
        ? '还说明不了是否有效。'
        : `此后 ${metric} ${amount}(95% 区间 ${interval})。`,
    decided: '已决定',
    reviewDue: '需要复查',
  },
  claim: '接手此个案',
  contacted: '我已与客户沟通',
  survey: '问卷',
  contactBy: '首次联系期限',
  resolveBy: '解决期限',
  pausedTitle: (endpoint) => `已停止向“${endpoint}”发送消息`,
  pausedWhy: {
    gone: '对方表示该地址已失效。请恢复或删除它。',
    failing: '它已连续五天未接收任何消息。请修复后恢复,届时会发送保留的消息。',
  },
  endpoint: '接收端',
  test: '来自 Innerloop 的测试',
  testReason: '您的团队成员请求了一次测试。',
}
