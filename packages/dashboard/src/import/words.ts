import { formatWhole } from '../words/format.ts'
import { inLanguage } from '../words/words.ts'
import type { Imported, ImportKind } from './send-table.ts'

export const OBSERVED = [
  'review',
  'mention',
  'note',
  'study',
  'event',
  'measure',
  'press',
  'finance',
] as const
type Observed = (typeof OBSERVED)[number]

const COMMANDS: Record<ImportKind, string> = {
  people: 'innerloop import-people',
  observations: 'innerloop import-observations',
  roster: 'innerloop import-roster',
}

const names = {
  delighted: 'Delighted',
  posthog: 'PostHog',
  formbricks: 'Formbricks',
  wootric: 'Wootric',
  satismeter: 'SatisMeter',
}

const en = {
  names,
  lede: 'What you know already: customers, what other systems and interviews say, who works where, and answers of another product.',
  file: 'A CSV file',
  mayNot: 'To bring data in needs the permission to write people, answers or the programme.',
  what: 'What its rows are',
  kinds: {
    people: 'Customers',
    observations: 'What others say: reviews, mentions, notes, measures',
    roster: 'Staff',
  } satisfies Record<ImportKind, string>,
  about: {
    people:
      'One column holds your id of the customer; each other is a trait, as what they are worth, or since when.',
    observations: 'One column holds the day. Words are read for the same themes as comments.',
    roster: 'One column holds the e-mail address; others the team, and touchpoints that somebody owns.',
  } satisfies Record<ImportKind, string>,
  observed: 'All rows are',
  observedKinds: {
    review: 'Reviews',
    mention: 'Mentions in social media',
    note: 'Notes of conversations',
    study: 'Studies',
    event: 'Events',
    measure: 'Measures of another system',
    press: 'Press',
    finance: 'Finance',
  } satisfies Record<Observed, string>,
  source: 'Where they are from',
  sourceHint: 'In small letters, as trustpilot or call-centre.',
  lowest: 'Lowest score',
  highest: 'Highest score',
  sourceFirst: 'Say first where they are from.',
  choose: 'Choose the file; it is only looked at',
  empty: 'The file is empty: its first line names the columns.',
  tooLarge: (kind: ImportKind) =>
    `The file has more than 7.5 MB, too much for one request. On the machine of the collector: npx pnpm ${COMMANDS[kind]} <file>`,
  columns: 'What the columns hold',
  example: (cell: string) => `As ${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}`,
  noExample: 'Nothing in the first rows',
  column: (said: string): string => {
    const [to = '', ...rest] = said.split(':')
    const field = fields[to as keyof typeof fields]
    if (field) return field
    const type = types[rest.at(-1) as keyof typeof types]
    const name = rest.slice(0, to === 'measure' ? undefined : -1).join(':')
    return to === 'measure'
      ? `Measure “${name}”`
      : `${to === 'trait' ? 'Trait' : 'Property'} “${name}”, ${type}`
  },
  would: 'Nothing is kept yet. It would bring:',
  done: 'Done:',
  told: (found: Imported): string => {
    const refused = found.refused.length === 0 ? '' : ` ${lines(found.refused.length)} left out.`
    switch (found.of) {
      case 'people':
        return `${formatWhole(found.people)} customers, ${formatWhole(found.known)} of them known already.${refused}`
      case 'observations':
        return `${formatWhole(found.added)} new, ${formatWhole(found.changed)} changed, ${formatWhole(found.unchanged)} as they were.${refused}`
      case 'roster':
        return `${formatWhole(found.changes.length)} changes for ${formatWhole(found.people)} people.${refused}`
    }
  },
  refused: (n: number) => `${lines(n)} left out`,
  line: (at: number, why: string) => `Line ${formatWhole(at)}: ${why}.`,
  bring: 'Bring it in',
  look: 'Look again',
  products: 'From another product',
  productsAbout:
    'Surveys, answers, people, tags and notes, from the files that its API and exports give. On the machine of the collector; the dry run says what would come, and what would be left out.',
  product: 'Product',
  command: 'Command',
  files: 'responses.json',
}

const fields = {
  skip: 'Not wanted',
  person: 'Customer’s id',
  id: 'Id of the row',
  at: 'When',
  touchpoint: 'Touchpoint',
  text: 'Words',
  score: 'Score',
  url: 'Address',
  kind: 'Kind',
  source: 'Source',
  method: 'Method',
  email: 'E-mail address',
  name: 'Name',
  team: 'Team',
  supervisor: 'Supervisor',
  'owner-of': 'Owner of touchpoints',
  'supervisor-of': 'Supervisor of touchpoints',
}
const types = { text: 'text', number: 'number', date: 'date', 'yes-no': 'yes or no' }

function lines(n: number): string {
  return n === 1 ? '1 line' : `${formatWhole(n)} lines`
}

const fieldsZh: typeof fields = {
  skip: '不需要',
  person: '客户编号',
  id: '行编号',
  at: '时间',
  touchpoint: '触点',
  text: '文字',
  score: '评分',
  url: '网址',
  kind: '类型',
  source: '来源',
  method: '方法',
  email: '电子邮件地址',
  name: '姓名',
  team: '团队',
  supervisor: '主管',
  'owner-of': '负责的触点',
  'supervisor-of': '主管的触点',
}
const typesZh: typeof types = { text: '文本', number: '数字', date: '日期', 'yes-no': '是或否' }

export const importWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    names,
    lede: '您已掌握的信息：客户、其他系统和访谈的内容、员工归属，以及其他产品中的回答。',
    file: 'CSV 文件',
    mayNot: '导入数据需要写入客户、回答或计划的权限。',
    what: '各行是什么',
    kinds: { people: '客户', observations: '他人所说：评价、提及、记录、度量', roster: '员工' },
    about: {
      people: '一列是您的客户编号；其余各列是特征，例如客户价值或起始时间。',
      observations: '一列是日期。文字与评论归入相同的主题。',
      roster: '一列是电子邮件地址；其余是团队，以及负责的触点。',
    },
    observed: '所有行都是',
    observedKinds: {
      review: '评价',
      mention: '社交媒体提及',
      note: '谈话记录',
      study: '研究',
      event: '事件',
      measure: '其他系统的度量',
      press: '媒体报道',
      finance: '财务',
    },
    source: '来源',
    sourceHint: '小写字母，例如 trustpilot 或 call-centre。',
    lowest: '最低分',
    highest: '最高分',
    sourceFirst: '请先填写来源。',
    choose: '选择文件；此时只查看',
    empty: '文件为空：第一行应为列名。',
    tooLarge: (kind) =>
      `文件超过 7.5 MB，无法一次发送。请在收集器所在的机器上运行：npx pnpm ${COMMANDS[kind]} <文件>`,
    columns: '各列的内容',
    example: (cell) => `例如 ${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}`,
    noExample: '前几行为空',
    column: (said) => {
      const [to = '', ...rest] = said.split(':')
      const field = fieldsZh[to as keyof typeof fields]
      if (field) return field
      const type = typesZh[rest.at(-1) as keyof typeof types]
      const name = rest.slice(0, to === 'measure' ? undefined : -1).join(':')
      return to === 'measure' ? `度量“${name}”` : `${to === 'trait' ? '特征' : '属性'}“${name}”，${type}`
    },
    would: '尚未保存。将会导入：',
    done: '完成：',
    told: (found) => {
      const refused = found.refused.length === 0 ? '' : `${formatWhole(found.refused.length)} 行未导入。`
      switch (found.of) {
        case 'people':
          return `${formatWhole(found.people)} 位客户，其中 ${formatWhole(found.known)} 位已存在。${refused}`
        case 'observations':
          return `新增 ${formatWhole(found.added)} 条，更改 ${formatWhole(found.changed)} 条，未变 ${formatWhole(found.unchanged)} 条。${refused}`
        case 'roster':
          return `${formatWhole(found.people)} 人，${formatWhole(found.changes.length)} 项更改。${refused}`
      }
    },
    refused: (n) => `${formatWhole(n)} 行未导入`,
    line: (at, why) => `第 ${formatWhole(at)} 行：${why}。`,
    bring: '导入',
    look: '重新查看',
    products: '来自其他产品',
    productsAbout:
      '从其 API 和导出文件中读取调查、回答、客户、标签和备注。请在收集器所在的机器上运行；试运行会说明将导入什么、舍弃什么。',
    product: '产品',
    command: '命令',
    files: 'responses.json',
  },
})
