// What many companies’ journeys begin as, by what the customer wants in life.

import { inLanguage } from '../words/words.ts'
import type { Touchpoint } from '@innerloop/shared'

type TemplateTouchpoint = {
  key: string
  name: string
  channel: Touchpoint['channel']
  experience: NonNullable<Touchpoint['experience']>
}
export type JourneyTemplate = {
  id: string
  name: string
  lifeNeed: string
  stages: { id: string; name: string; touchpoints: TemplateTouchpoint[] }[]
}

type Said = {
  name: string
  lifeNeed: string
  stages: Record<string, string>
  touchpoints: Record<string, string>
}
type Place = [key: string, channel: Touchpoint['channel'], experience: TemplateTouchpoint['experience']]

const SHAPES: Record<string, Record<string, Place[]>> = {
  'parts-purchase': {
    choose: [
      ['part.found', 'web', 'purchase'],
      ['part.ordered', 'web', 'purchase'],
    ],
    receive: [
      ['part.delivered', 'other', 'purchase'],
      ['part.fitted', 'other', 'application'],
    ],
    settle: [['part.invoiced', 'email', 'service']],
  },
  repair: {
    ask: [
      ['repair.looked-up', 'web', 'service'],
      ['repair.called', 'phone', 'service'],
    ],
    visit: [
      ['repair.arrived', 'other', 'service'],
      ['repair.done', 'other', 'use'],
    ],
    end: [['repair.closed', 'email', 'service']],
  },
  'first-purchase': {
    discover: [['product.found', 'web', 'purchase']],
    buy: [
      ['cart.filled', 'web', 'purchase'],
      ['checkout.paid', 'web', 'purchase'],
    ],
    use: [
      ['parcel.arrived', 'other', 'purchase'],
      ['product.first-used', 'other', 'use'],
    ],
  },
  onboarding: {
    join: [['account.made', 'web', 'purchase']],
    begin: [
      ['setup.done', 'app', 'application'],
      ['first-success', 'app', 'use'],
    ],
    stay: [['first-month', 'email', 'use']],
  },
  service: {
    ask: [['service.asked', 'phone', 'service']],
    wait: [['service.waited', 'phone', 'service']],
    solve: [['service.solved', 'phone', 'service']],
  },
}

const en: Record<string, Said> = {
  'parts-purchase': {
    name: 'Buying a part',
    lifeNeed: 'Keep my machine running',
    stages: { choose: 'Choosing', receive: 'Receiving', settle: 'Paying' },
    touchpoints: {
      'part.found': 'Part found',
      'part.ordered': 'Part ordered',
      'part.delivered': 'Part delivered',
      'part.fitted': 'Part fitted',
      'part.invoiced': 'Invoice received',
    },
  },
  repair: {
    name: 'Repair of a machine',
    lifeNeed: 'Keep my machine running',
    stages: { ask: 'Asking for help', visit: 'The visit', end: 'The end' },
    touchpoints: {
      'repair.looked-up': 'Looked for help themselves',
      'repair.called': 'Repair asked for',
      'repair.arrived': 'Technician there',
      'repair.done': 'Machine runs again',
      'repair.closed': 'Repair report',
    },
  },
  'first-purchase': {
    name: 'First purchase',
    lifeNeed: 'Get what I need without trouble',
    stages: { discover: 'Finding us', buy: 'Buying', use: 'Receiving and using' },
    touchpoints: {
      'product.found': 'Product found',
      'cart.filled': 'Basket filled',
      'checkout.paid': 'Order paid',
      'parcel.arrived': 'Parcel arrived',
      'product.first-used': 'Used for the first time',
    },
  },
  onboarding: {
    name: 'Onboarding',
    lifeNeed: 'Get started quickly',
    stages: { join: 'Joining', begin: 'First steps', stay: 'Staying' },
    touchpoints: {
      'account.made': 'Account made',
      'setup.done': 'Set up',
      'first-success': 'First success',
      'first-month': 'First month',
    },
  },
  service: {
    name: 'Getting help',
    lifeNeed: 'Have my problem solved',
    stages: { ask: 'Asking', wait: 'Waiting', solve: 'Solved' },
    touchpoints: {
      'service.asked': 'Help asked for',
      'service.waited': 'Waited for help',
      'service.solved': 'Problem solved',
    },
  },
}

const zhHans: typeof en = {
  'parts-purchase': {
    name: '购买配件',
    lifeNeed: '让我的机器运转',
    stages: { choose: '选择', receive: '收货', settle: '付款' },
    touchpoints: {
      'part.found': '找到配件',
      'part.ordered': '订购配件',
      'part.delivered': '配件送达',
      'part.fitted': '配件装好',
      'part.invoiced': '收到账单',
    },
  },
  repair: {
    name: '机器维修',
    lifeNeed: '让我的机器运转',
    stages: { ask: '求助', visit: '上门', end: '结束' },
    touchpoints: {
      'repair.looked-up': '自行查找帮助',
      'repair.called': '报修',
      'repair.arrived': '技术员到场',
      'repair.done': '机器恢复运转',
      'repair.closed': '维修报告',
    },
  },
  'first-purchase': {
    name: '首次购买',
    lifeNeed: '省心地得到所需',
    stages: { discover: '找到我们', buy: '购买', use: '收货与使用' },
    touchpoints: {
      'product.found': '找到产品',
      'cart.filled': '加入购物车',
      'checkout.paid': '订单已付款',
      'parcel.arrived': '包裹送达',
      'product.first-used': '首次使用',
    },
  },
  onboarding: {
    name: '新客户上手',
    lifeNeed: '快速开始使用',
    stages: { join: '加入', begin: '第一步', stay: '留下' },
    touchpoints: {
      'account.made': '建立账户',
      'setup.done': '完成设置',
      'first-success': '第一次成功',
      'first-month': '第一个月',
    },
  },
  service: {
    name: '获得帮助',
    lifeNeed: '解决我的问题',
    stages: { ask: '询问', wait: '等待', solve: '解决' },
    touchpoints: {
      'service.asked': '请求帮助',
      'service.waited': '等待帮助',
      'service.solved': '问题解决',
    },
  },
}

const SAID = inLanguage<typeof en>({ en, 'zh-Hans': zhHans })

export const TEMPLATES: JourneyTemplate[] = Object.entries(SHAPES).map(([id, stages]) => {
  const said = SAID[id]!
  return {
    id,
    name: said.name,
    lifeNeed: said.lifeNeed,
    stages: Object.entries(stages).map(([stage, places]) => ({
      id: stage,
      name: said.stages[stage]!,
      touchpoints: places.map(([key, channel, experience]) => ({
        key,
        name: said.touchpoints[key]!,
        channel,
        experience,
      })),
    })),
  }
})
