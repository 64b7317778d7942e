import type { Comparison, Huddle } from '@innerloop/collector'
import { formatDay, formatShare, formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'

type Ratio = NonNullable<Huddle['ratio']>
const points = (value: number) => formatWhole(Math.round(value))

const en = {
  lede: 'Ten minutes with the team: what customers said, what waits, and what to change. Prepared by itself.',
  team: 'Team',
  everybody: 'The whole project',
  print: 'Print the sheet',
  since: (day: string, isFirst: boolean) =>
    isFirst ? `Since ${day}: the last week.` : `Since ${day}: the last huddle, or a day if that was today.`,
  day: (iso: string) => formatDay(iso.slice(0, 10), { dateStyle: 'long' }),
  newCases: (n: number) => `New unhappy customers: ${formatWhole(n)}`,
  noNew: 'None. Well done.',
  overdue: (n: number) => `Overdue: ${formatWhole(n)}`,
  noOverdue: 'Nothing is overdue.',
  praise: 'Praise',
  noPraise: 'None was given since then.',
  praiseSince: (instant: string) =>
    `There are more answers than can be looked through at once: praise and complaints are those since ${instant}.`,
  praiseFor: (names: string) => `for ${names}`,
  ratio: ({ praise, correction, share, interval, verdict }: Ratio) => {
    const heard = `${formatWhole(praise)} praised, ${formatWhole(correction)} complained`
    if (share === null || interval === null) return `${heard}.`
    const guide = {
      'nothing-yet': '',
      'cannot-tell': 'We cannot tell yet whether that is less or more than the guide of 80 in 100.',
      'less-praise': 'Less praise than the guide of 80 in 100: look for what went well, and say it.',
      'more-praise': 'More praise than the guide of 80 in 100.',
    }[verdict]
    return `${heard}: ${formatShare(praise, praise + correction)} praise (95% interval ${Math.round(100 * interval.low)} to ${Math.round(100 * interval.high)}%). ${guide}`
  },
  change: 'What changed',
  changed: ({ before, after, difference, interval, verdict }: Comparison) => {
    const n = `${formatWhole(after.n)} answers since then, ${formatWhole(before.n)} in as long a time before`
    if (difference === null || interval === null) return `We cannot tell yet: ${n}; each side needs ten.`
    const range = `95% interval of the difference ${points(interval.low)} to ${points(interval.high)}`
    const moved = `NPS went from ${points(before.score!)} to ${points(after.score!)} (${n}; ${range})`
    if (verdict === 'cannot-tell') return `${moved}. We cannot tell yet: chance alone could have made it.`
    return `${moved}: ${verdict === 'higher' ? 'higher' : 'lower'} than chance alone would make it.`
  },
  topic: 'Most frequent root cause of four weeks',
  topCause: (cause: string, n: number, of: number) =>
    `${cause}: ${formatWhole(n)} of ${formatWhole(of)} resolved cases.`,
  noCause: 'No case of these weeks is resolved with a root cause yet.',
  resolved: (n: number) => `${formatWhole(n)} ${n === 1 ? 'case was' : 'cases were'} resolved since then.`,
  open: 'Open actions from last time',
  noOpen: 'None.',
  noLast: 'There was no huddle before this one.',
  done: (text: string) => `Done: ${text}`,
  carried: 'With management',
  noCarried: 'Nothing was carried there.',
  carry: 'We cannot solve this here',
  carryText: 'What has to change',
  carryDo: 'Carry it to management',
  carriedBy: (who: string, day: string) => `${who}, ${day}`,
  close: 'Dealt with',
  closeText: 'What became of it',
  minutes: 'Minutes',
  notes: 'What was said',
  actions: 'Actions',
  action: 'What',
  who: 'Who',
  due: 'Until',
  addAction: 'Add an action',
  removeAction: (text: string) => `Remove ${text || 'this action'}`,
  keep: 'Keep the minutes',
  kept: 'Kept. The next huddle begins here.',
  writtenBy: (who: string, day: string) => `Written by ${who} on ${day}`,
}

export const huddleWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    lede: '和团队用十分钟：客户说了什么，什么在等待，要改变什么。内容自动备好。',
    team: '团队',
    everybody: '整个项目',
    print: '打印',
    since: (day, isFirst) =>
      isFirst ? `自 ${day} 起：最近一周。` : `自 ${day} 起：上次短会以来，若在今天则为一天。`,
    day: (iso) => formatDay(iso.slice(0, 10), { dateStyle: 'long' }),
    newCases: (n) => `新增不满意客户：${formatWhole(n)}`,
    noNew: '没有。做得好。',
    overdue: (n) => `已逾期：${formatWhole(n)}`,
    noOverdue: '没有逾期的。',
    praise: '表扬',
    noPraise: '此后没有。',
    praiseSince: (instant) => `回答太多，无法一次看完：表扬和抱怨只计 ${instant} 以来的。`,
    praiseFor: (names) => `给 ${names}`,
    ratio: ({ praise, correction, share, interval, verdict }) => {
      const heard = `${formatWhole(praise)} 条表扬，${formatWhole(correction)} 条抱怨`
      if (share === null || interval === null) return `${heard}。`
      const guide = {
        'nothing-yet': '',
        'cannot-tell': '还说明不了它低于或高于 80% 的参考值。',
        'less-praise': '表扬少于 80% 的参考值：找出做得好的地方，说出来。',
        'more-praise': '表扬多于 80% 的参考值。',
      }[verdict]
      return `${heard}：表扬占 ${formatShare(praise, praise + correction)}（95% 区间 ${Math.round(100 * interval.low)} 到 ${Math.round(100 * interval.high)}%）。${guide}`
    },
    change: '有什么变化',
    changed: ({ before, after, difference, interval, verdict }) => {
      const n = `此后 ${formatWhole(after.n)} 条回答，此前同样长的时间 ${formatWhole(before.n)} 条`
      if (difference === null || interval === null) return `还说明不了：${n}；每边至少要十条。`
      const range = `差异的 95% 区间 ${points(interval.low)} 到 ${points(interval.high)}`
      const moved = `NPS 从 ${points(before.score!)} 到 ${points(after.score!)}（${n}；${range}）`
      if (verdict === 'cannot-tell') return `${moved}。还说明不了：仅凭偶然也可能如此。`
      return `${moved}：${verdict === 'higher' ? '高于' : '低于'}偶然所能解释的程度。`
    },
    topic: '四周内最常见的根本原因',
    topCause: (cause, n, of) => `${cause}：${formatWhole(of)} 个已解决个案中的 ${formatWhole(n)} 个。`,
    noCause: '这几周还没有个案以根本原因解决。',
    resolved: (n) => `此后解决了 ${formatWhole(n)} 个个案。`,
    open: '上次留下的行动',
    noOpen: '没有。',
    noLast: '此前没有开过短会。',
    done: (text) => `已完成：${text}`,
    carried: '交由管理层',
    noCarried: '没有提交的事项。',
    carry: '我们解决不了',
    carryText: '需要改变什么',
    carryDo: '提交管理层',
    carriedBy: (who, day) => `${who}，${day}`,
    close: '已处理',
    closeText: '结果如何',
    minutes: '纪要',
    notes: '说了什么',
    actions: '行动',
    action: '做什么',
    who: '谁',
    due: '期限',
    addAction: '添加行动',
    removeAction: (text) => `移除${text || '此行动'}`,
    keep: '保存纪要',
    kept: '已保存。下次短会从这里开始。',
    writtenBy: (who, day) => `${who} 于 ${day} 记录`,
  },
})
