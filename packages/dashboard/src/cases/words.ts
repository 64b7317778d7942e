import type { ListedCase } from '@innerloop/collector'
import { inLanguage } from '../words/words.ts'
import { en } from './words-en.ts'
import { zhHans } from './words-zh-hans.ts'

export type CaseState = ListedCase['state']

export const caseWords = inLanguage<typeof en>({ en, 'zh-Hans': zhHans })

/** Of the root causes that every project has until it has its own. */
export const causeNames = inLanguage<Record<string, string>>({
  en: {},
  'zh-Hans': {
    product: '产品本身',
    delivery: '配送',
    price: '价格或账单',
    website: '网站或应用',
    staff: '我们对待客户的方式',
    information: '信息缺失或有误',
    policy: '我们的规定',
    waiting: '等待时间',
    expectation: '我们承诺的与实际不符',
    'not-ours': '不在我们掌控之内',
  },
})
