import { inLanguage } from '../words/words.ts'

const en = {
  title: 'New journey',
  template: 'Begin with what the customer wants',
  empty: 'An empty map',
  name: 'Name',
  makePlaces: 'Make the touchpoints that are not there yet',
  make: 'Make the journey',
}

export const makeWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '新建旅程',
    template: '从客户想要的开始',
    empty: '空白地图',
    name: '名称',
    makePlaces: '建立还没有的触点',
    make: '建立旅程',
  },
})
