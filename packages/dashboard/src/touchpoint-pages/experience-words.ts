import { inLanguage } from '../words/words.ts'

const en = {
  title: 'What customers go through there (for journeys)',
  kind: 'We are',
  kinds: { direct: 'there ourselves', indirect: 'spoken of by others: reviews, word of mouth' },
  experience: 'Kind of experience',
  notSaid: 'Not said',
  experiences: { purchase: 'Buying', use: 'Using', service: 'Service', application: 'Putting to work' },
  serviceStandard: 'What customers can count on',
  serviceStandardHint: 'In words, as “A technician is there within four hours.”',
  procedureUrl: 'How the team does it: address of the procedure',
  procedureVersion: 'Its version',
  measureFloor: 'Tolerance floor of a measure',
  measure: 'Property',
  measureLimit: 'Too much above',
  measureUnit: 'Unit',
  measureHint:
    'A number that your page or system sends with each response, as waitHours. More than the limit is a breach. After a change run “innerloop recount” for the past.',
}

export const experienceWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    title: '客户在这里的经历（用于旅程）',
    kind: '我们',
    kinds: { direct: '直接接触客户', indirect: '被他人谈论：评价、口碑' },
    experience: '体验类型',
    notSaid: '未说明',
    experiences: { purchase: '购买', use: '使用', service: '服务', application: '应用' },
    serviceStandard: '客户可以指望什么',
    serviceStandardHint: '用文字说明，例如“技术员四小时内到场”。',
    procedureUrl: '团队的做法：流程文件的网址',
    procedureVersion: '版本',
    measureFloor: '某项指标的容忍底线',
    measure: '属性',
    measureLimit: '超过多少就太多',
    measureUnit: '单位',
    measureHint:
      '页面或系统随每个回答发送的数字，例如 waitHours。超过界限即为突破底线。更改后请运行“innerloop recount”补算过去。',
  },
})
