import { formatWhole } from '../words/format.ts'
import type { initiativesEn } from './words-en.ts'

export const initiativesZhHans: typeof initiativesEn = {
  lede: '因为客户说的话而做的改变，以及它们是否有效。',
  parts: '本页各部分',
  tabs: { board: '看板', effort: '涉及谁', stop: '可停止', wins: '成果', decisions: '决定' },
  add: '新举措',
  none: '还没有举措。',
  noneHow: '从客户说的话开始：个案的根本原因、团队提交管理层的事项，或某个触点。',
  statuses: {
    idea: '想法',
    decided: '已决定',
    running: '进行中',
    launched: '已推出',
    measured: '已衡量',
    closed: '已结束',
  },
  status: {
    idea: '想法',
    decided: '已决定',
    running: '进行中',
    launched: '已推出',
    measured: '已衡量',
    closed: '已结束',
  },
  closedOnes: (n) => `已结束：${formatWhole(n)}`,
  emptyColumn: '没有。',
  kinds: { 'quick-win': '速赢', structural: '结构性' },
  courses: { boost: '加强', keep: '保持', stop: '停止' },
  horizons: { short: '短期', long: '长期' },
  open: (actions, blockers) =>
    [actions > 0 && `${formatWhole(actions)} 项行动未完成`, blockers > 0 && `${formatWhole(blockers)} 个障碍`]
      .filter(Boolean)
      .join('，'),
  balance: (all, short, long, quick, structural) =>
    all === 0
      ? '没有进行中的举措。'
      : `${formatWhole(all)} 项进行中：短期 ${formatWhole(short)} 项，长期 ${formatWhole(long)} 项；速赢 ${formatWhole(quick)} 项，结构性 ${formatWhole(structural)} 项。`,
  effort: {
    matrix: '各部门：重要性与影响',
    matrixAbout: '包括所有未结束的举措。右上角最需要关注：那里既重要，改变又大。',
    importance: '重要性',
    impact: '影响',
    none: '还没有举措写明部门。请在举措中写明涉及谁。',
    workload: '各部门未完成的工作',
    unit: '部门',
    initiatives: '举措',
    actions: '未完成行动',
    late: '已逾期',
    noUnit: '未指明部门',
    gaps: '没有人支持之处',
    noGaps: '进行中的举措在每个层级、每个变化大的部门都有支持者。',
    gapLevel: (level) =>
      ({
        executive: '没有高管',
        middle: '没有中层管理者',
        front: '没有一线员工',
        peer: '没有有影响力的同事',
      })[level],
    gapUnit: (unit) => `变化很大的“${unit}”没有支持者`,
    and: '、',
    blockers: '障碍',
    noBlockers: '没有。',
    blockerKinds: { policy: '政策', process: '流程', technology: '技术', skill: '技能' },
  },
  stop: {
    title: '可以停止的',
    about: '举措太多等于没有。这些看不出作用，或其缘由已经消失。这是提问的理由，不是判决。',
    none: '没有。已推出的都有效或仍在衡量，计划中的仍有理由。',
    why: (reason, change, range) => {
      switch (reason.kind) {
        case 'stated':
          return '您已标记停止。'
        case 'no-effect':
          return `已衡量到期，看不出作用：${change(reason.difference)}（${range(reason.interval.low, reason.interval.high)}）。`
        case 'worse':
          return `得分下降：${change(reason.difference)}（${range(reason.interval.low, reason.interval.high)}）。`
        case 'below-expected':
          return `肯定不到预期的 ${formatWhole(reason.expected)} 分：${change(reason.difference)}（${range(reason.interval.low, reason.interval.high)}）。`
        case 'no-evidence':
          return `最近 90 天没有与其缘由有关的个案；此前 90 天有 ${formatWhole(reason.before)} 个。`
        case 'shrinking':
          return `有关个案在 90 天内从 ${formatWhole(reason.before)} 个降到 ${formatWhole(reason.now)} 个，超出偶然。`
      }
    },
  },
  wins: {
    effective: '有效的举措',
    noEffective: '还说明不了。区间不含 0 时才算成果。',
    verified: (n) => `四周内解决并验证：${formatWhole(n)}`,
    noVerified: '最近四周没有个案得到验证。',
    case: (place, who) => `${place}，${who}`,
    followUps: '谁在跟进',
    followUpsAbout: '最近四周。所有者和经理即使没有也会列出：以身作则。',
    columns: {
      who: '谁',
      role: '角色',
      cases: '个案',
      tried: '尝试联系',
      reached: '已联系上',
      resolved: '已解决',
    },
    roles: { owner: '所有者', manager: '经理', agent: '客服', viewer: '查看者' },
    gone: '不是成员',
    somebody: '某人',
    noPlace: '没有触点',
  },
  evidence: {
    kinds: {
      theme: '主题',
      'root-cause': '根本原因',
      carried: '提交管理层的事项',
      touchpoint: '触点',
      case: '个案',
      response: '回答',
      initiative: '举措',
      goal: '目标',
      report: '报告',
    },
    gone: '已不存在，例如随客户被删除',
    case: '一个个案',
    response: '一条回答',
  },
  page: {
    steps: '进展',
    notYet: '尚未',
    take: (step) => step,
    on: '日期',
    planned: (on) => `计划于 ${on}`,
    close: '结束',
    outcome: '结果如何',
    undo: '退回上一步',
    from: '缘由',
    why: '为什么',
    facts: '概览',
    owner: '负责人',
    due: '期限',
    cost: '成本',
    expected: '预期',
    segment: '面向',
    pilot: '试点',
    pilotShare: (share) => `${share} 的人接触到改变`,
    nobody: '还没有人',
    actions: '行动',
    noActions: '还没有。',
    blockers: '障碍',
    noBlockers: '没有。',
    resolved: '已排除',
    sponsors: '谁支持',
    noSponsors: '还没有人。',
    levels: { executive: '高管', middle: '中层管理', front: '一线', peer: '有影响力的同事' },
    units: '涉及谁',
    noUnits: '还没有写明部门。',
    weights: (importance, impact) => `重要性 ${importance}，影响 ${impact}（满分 5）`,
    decisions: '据此决定',
    delete: '删除',
    deleteSure: '永久删除此举措？',
  },
  told: {
    title: '您说的，我们做了',
    about: '推出时和衡量后，会告知其个案成为缘由的员工：在每日或每周邮件、个人页面和短会中。',
    youSaid: '您说',
    weDid: '我们做了',
    customers: '告知客户',
    customersAbout: '也可以告知其个案成为缘由的客户：用邮件，每人一次。不按按钮就不会发送任何内容。',
    count: (reachable, told, noAddress) =>
      `现在会写给 ${formatWhole(reachable)} 人；之前已告知 ${formatWhole(told)} 人；${formatWhole(noAddress)} 个个案没有地址。`,
    noNote: '请先在“更改”中写好给客户的话。',
    notLaunched: '尚未推出。',
    send: (n) => `写给 ${formatWhole(n)} 位客户`,
    sent: '邮件正在发送。',
  },
  news: {
    title: '您说的，我们做了',
    none: '最近 90 天没有因您的客户所说而推出的改变。',
    launched: (on) => `${on} 起推出`,
    measured: (on) => `${on} 衡量`,
    said: (text) => `客户说：${text}`,
  },
  from: '由此建立举措',
}
