import type { JourneyChange } from '@innerloop/collector'
import { formatDay } from '../../words/format.ts'
import { inLanguage } from '../../words/words.ts'

const long = (iso: string) => formatDay(iso.slice(0, 10), { year: 'numeric', month: 'long', day: 'numeric' })

const saidEn: Record<string, string> = {
  name: 'Name',
  lifeNeed: 'Need',
  persona: 'Customer',
  description: 'Description',
  status: 'Status',
  segment: 'Segment',
  owner: 'Owner',
  sponsor: 'Sponsor',
  team: 'Team',
}

const saidZh: Record<string, string> = {
  name: '名称',
  lifeNeed: '需求',
  persona: '客户',
  description: '说明',
  status: '状态',
  segment: '客群',
  owner: '负责人',
  sponsor: '发起人',
  team: '团队',
}

const en = {
  changesLede: 'What was changed, and what has to change so that one map becomes the other.',
  compareWith: 'Compare with',
  version: (version: number, iso: string | null) =>
    iso === null ? `Version ${version}` : `Version ${version}, ${long(iso)}`,
  versionNow: 'as it is now',
  comesFrom: (name: string) => `The map that it comes from: ${name}`,
  nothingToCompare: 'There is no earlier version yet',
  nothingToCompareHow: 'Each change to the map is kept from now on.',
  same: 'The two are the same.',
  change: (change: JourneyChange, nameOf: (key: string) => string): string => {
    switch (change.kind) {
      case 'said':
        return `${saidEn[change.what] ?? change.what}: ${change.before || '–'} → ${change.after || '–'}`
      case 'stage-added':
        return `New stage: ${change.stage}`
      case 'stage-removed':
        return `Stage gone: ${change.stage}`
      case 'stage-renamed':
        return `Stage renamed: ${change.before} → ${change.after}`
      case 'stage-moved':
        return `Stage moved: ${change.stage}, from place ${change.from} to ${change.to}`
      case 'touchpoint-added':
        return `New touchpoint: ${nameOf(change.touchpoint)}, in ${change.to.stage}`
      case 'touchpoint-removed':
        return `Touchpoint gone: ${nameOf(change.touchpoint)}, from ${change.from.stage}`
      case 'touchpoint-moved':
        return `Touchpoint moved: ${nameOf(change.touchpoint)}, from ${change.from.stage} (${change.from.place}) to ${change.to.stage} (${change.to.place})`
    }
  },
  changeCounts: (added: number, removed: number, other: number) =>
    `${added} added, ${removed} gone, ${other} changed or moved.`,
  before: 'Before',
  after: 'After',
}

export const changesWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    changesLede: '更改了什么，以及一张地图要怎样改变才能成为另一张。',
    compareWith: '比较对象',
    version: (version, iso) => (iso === null ? `版本 ${version}` : `版本 ${version}，${long(iso)}`),
    versionNow: '现在',
    comesFrom: (name) => `它所来自的地图：${name}`,
    nothingToCompare: '还没有更早的版本',
    nothingToCompareHow: '从现在起，地图的每次更改都会保留。',
    same: '两者相同。',
    change: (change: JourneyChange, nameOf) => {
      switch (change.kind) {
        case 'said':
          return `${saidZh[change.what] ?? change.what}：${change.before || '–'} → ${change.after || '–'}`
        case 'stage-added':
          return `新阶段：${change.stage}`
        case 'stage-removed':
          return `去掉的阶段：${change.stage}`
        case 'stage-renamed':
          return `阶段改名：${change.before} → ${change.after}`
        case 'stage-moved':
          return `阶段移动：${change.stage}，从第 ${change.from} 到第 ${change.to}`
        case 'touchpoint-added':
          return `新触点：${nameOf(change.touchpoint)}，在“${change.to.stage}”`
        case 'touchpoint-removed':
          return `去掉的触点：${nameOf(change.touchpoint)}，原在“${change.from.stage}”`
        case 'touchpoint-moved':
          return `触点移动：${nameOf(change.touchpoint)}，从“${change.from.stage}”（${change.from.place}）到“${change.to.stage}”（${change.to.place}）`
      }
    },
    changeCounts: (added, removed, other) => `新增 ${added}，去掉 ${removed}，更改或移动 ${other}。`,
    before: '之前',
    after: '之后',
  },
})
