import { formatAmount, formatWhole } from '../words/format.ts'
import type { en } from './words-en.ts'

export const zhHans: typeof en = {
  lede: '对我们失望的客户，以及由谁来回应。先到期的排在前面。',
  views: { list: '列表', board: '看板' },
  viewsLabel: '显示方式',
  whose: { label: '归属', me: '我的', all: '所有人的', nobody: '尚无人负责' },
  team: '团队',
  anyTeam: '全部团队',
  touchpoint: '触点',
  anyTouchpoint: '全部触点',
  stateLabel: '状态',
  state: {
    active: '待办',
    open: '未处理',
    contacted: '已联系',
    resolved: '已解决',
    verified: '已验证',
    all: '全部',
  },
  order: { label: '排序', due: '先到期优先', priority: '最要紧优先', oldest: '最早的优先' },
  opened: (when) => `${when}产生`,
  priority: { urgent: '紧急', high: '高', normal: '普通', low: '低' },
  priorityOf: (name) => `优先级：${name}`,
  overdueOnly: '仅逾期',
  none: '这里没有个案。',
  noneHow: '不满意的客户会产生个案。哪些回答会产生，由规则决定。',
  noneMine: '没有等您处理的事。',
  noneMineHow: '看看其他人的，或享受片刻宁静。',
  rules: '查看规则',
  somebody: '一位客户',
  gave: (score) => `打了 ${score} 分`,
  noScore: '提交了回答',
  contactDue: (when) => `首次联系：${when}`,
  resolveDue: (when) => `解决期限：${when}`,
  overdue: '已逾期',
  again: (n) => `90 天内第 ${formatWhole(n + 1)} 个个案`,
  nobody: '尚无人负责',
  columns: { open: '未处理', contacted: '已联系', resolved: '已解决', verified: '已验证' },
  emptyColumn: '无',

  back: '全部个案',
  title: (who) => `${who}的个案`,
  said: '客户说了什么',
  noComment: '没有留言。',
  facts: {
    state: '状态',
    assignee: '负责人',
    team: '团队',
    touchpoint: '触点',
    due: '期限',
    opened: '产生于',
    rootCause: '根本原因',
    customer: '客户',
    answer: '回答',
    reach: '联系方式',
    given: '已给予',
  },
  noAddress: '不知道邮箱或电话号码',
  notDue: '没有待办期限',
  wholeAnswer: '阅读完整回答，以及它为何产生个案',
  history: '经过',
  others: '客户此前和此后说过的话',
  otherCases: '该客户的其他个案',
  noOthers: '这是我们第一次听到这位客户的声音。',
  unknownCustomer: '我们不知道这位客户是谁，因此没有更多内容可显示。',
  sameCause: (n) =>
    n === 0
      ? '90 天内此触点首次出现这一根本原因。'
      : `90 天内此触点已有 ${formatWhole(n)} 个个案出于同一根本原因。`,
  askAgain: '再次询问客户',
  askAgainHow: '关于此个案的简短问卷链接。回答会验证个案，或重新打开它。',
  askedByMail: '若知道邮箱，也已通过邮件发送。',

  act: '采取行动',
  acts: {
    attempt: '记录联系',
    resolve: '解决',
    assign: '交给某人',
    handOver: '移交给团队',
    note: '备注',
    coach: '辅导备注',
    reopen: '重新打开',
    verify: '验证',
    carry: '我们解决不了',
    give: '给予补偿',
  },
  takeIt: '由我负责',
  attempt: {
    channel: '方式',
    channels: { phone: '电话', email: '邮件', chat: '聊天', visit: '上门', letter: '信件', other: '其他' },
    outcome: '结果',
    outcomes: {
      reached: '联系到了客户',
      'left-message': '已留言',
      'no-answer': '无人接听',
      'wrong-address': '号码或地址有误',
    },
    note: '谈了什么（可选）',
  },
  resolve: {
    rootCause: '为什么会发生？',
    choose: '选择根本原因',
    note: '做了什么（可选）',
    first: '请先记录您如何尝试联系客户。',
  },
  give: {
    what: '方式',
    kinds: { credit: '抵扣', refund: '退款', replacement: '换货', gift: '礼品', other: '其他' },
    amount: (currency) => `价值（${currency}）`,
    note: '原因（可选）',
    within: (given, limit) =>
      `此个案已给予 ${given}。由您给予的总额可至 ${limit}；超出部分由主管或经理处理。`,
    any: (given) => `此个案已给予 ${given}。您可给予任意金额。`,
  },
  assign: { to: '交给', choose: '选择同事' },
  handOver: { team: '团队', choose: '选择团队', reason: '原因' },
  note: '备注，团队可见',
  coach: '只有主管和负责人可以看到',
  reopen: '原因',
  verify: '团队已确认客户满意。',
  carry: '需要改变什么，需要哪些条件',
  carryHow: '它会进入管理层的清单。个案仍由您负责。',
  checklist: '投诉处理清单',
  check: {
    answer: '已回应',
    apologise: '已致歉',
    listen: '已倾听',
    solve: '已解决',
    prevent: '已防止再次发生',
  },
  checkHow: {
    answer: '说明您已听到，由谁负责。',
    apologise: '为客户遇到的问题致歉，无论由谁造成。',
    listen: '让客户讲完，并复述一遍。',
    solve: '客户现在需要什么。',
    prevent: '怎样让下一位客户不再遇到。',
  },
  event: (event, { name, cause }) => {
    const { attempt, check } = zhHans
    switch (event.kind) {
      case 'opened':
        return `由规则“${event.by.name}”产生`
      case 'assigned':
        return event.assignee.kind === 'person'
          ? event.assignee.email === event.by.id
            ? '接手了个案'
            : `交给了 ${name(event.assignee.email)}`
          : `交给了团队“${name(event.assignee.teamId)}”`
      case 'handed-over':
        return `移交给团队“${name(event.teamId)}”：${event.reason}`
      case 'attempted':
        return `${attempt.channels[event.channel]}：${attempt.outcomes[event.outcome]}${event.note ? `。${event.note}` : ''}`
      case 'noted':
        return event.text
      case 'coached':
        return `主管与负责人之间：${event.text}`
      case 'checked':
        return `${event.done ? '勾选了' : '取消了'}“${check[event.item]}”`
      case 'resolved':
        return `已解决；根本原因：${cause(event.rootCause)}${event.note ? `。${event.note}` : ''}`
      case 'verified':
        return event.how === 'team' ? '已验证' : `再次询问时客户打了 ${event.score ?? '–'} 分：已验证`
      case 'reopened':
        return `重新打开：${event.reason}`
      case 'gesture':
        return `给予${zhHans.give.kinds[event.what]}，价值 ${formatAmount(event.amount)}${event.note ? `：${event.note}` : ''}`
      case 'informed':
        return '告知客户做了哪些改变'
      case 'carried':
        return `提交管理层：${event.reason}`
      case 'raised':
        return '提高了优先级'
      case 'escalated':
        return event.missed === 'contact' ? '首次联系已逾期；已通知主管' : '解决已逾期；已通知主管'
    }
  },
}
