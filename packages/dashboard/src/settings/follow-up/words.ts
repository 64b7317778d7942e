import { formatWhole } from '../../words/format.ts'
import { inLanguage } from '../../words/words.ts'

const en = {
  causes: 'Root causes',
  causesLede: 'Whoever resolves a case says why it came to be. A short list is chosen from honestly.',
  usual: 'The usual list is in force. Once you save, the list is yours.',
  cause: (at: number) => `Root cause ${at}`,
  add: 'Add a root cause',
  remove: (name: string) => `Remove ${name}`,
  up: (name: string) => `Move ${name} up`,
  backToUsual: 'Back to the usual list',
  value: 'What a customer is worth',
  valueLede:
    'Cases of customers who are worth much weigh more. Their worth is a number in a trait, from your page or your own systems.',
  trait: 'Trait',
  traitHint: 'For example revenue. Empty: all customers weigh the same.',
  high: 'Much is, from',
  again: 'Asking again',
  againLede:
    'Once a case is resolved, the customer is asked whether it was put right: by mail, where we know the address. Where we do not, the case’s page has a link to copy. A good answer verifies the case, a bad one opens it again.',
  survey: 'Survey',
  noSurvey: 'Nobody is asked again',
  addressTrait: 'Trait with the e-mail address',
  needsSurvey: 'Publish a short survey first, with no touchpoint: then it asks only here.',
  surveys: 'Surveys',
  valueIs: (trait: string, high: number) => `${trait}, much from ${formatWhole(high)} on`,
  allTheSame: 'All customers weigh the same',
  askedBy: (survey: string, trait: string) => `By ${survey}, to the address in ${trait}`,
  unpublished: (survey: string) => `${survey} (not published: nobody is asked)`,
}

export const followUpWords = inLanguage<typeof en>({
  en,
  'zh-Hans': {
    causes: '根本原因',
    causesLede: '解决个案的人要说明它为何发生。短清单才会被如实选择。',
    usual: '目前使用常用清单。保存后即为您自己的清单。',
    cause: (at) => `根本原因 ${at}`,
    add: '添加根本原因',
    remove: (name) => `移除${name}`,
    up: (name) => `上移${name}`,
    backToUsual: '恢复常用清单',
    value: '客户的价值',
    valueLede: '高价值客户的个案更要紧。价值是一个特征中的数字，来自您的页面或自有系统。',
    trait: '特征',
    traitHint: '例如 revenue。留空：所有客户同等对待。',
    high: '从多少起算高',
    again: '再次询问',
    againLede:
      '个案解决后会询问客户问题是否已处理好：知道邮箱时发邮件；不知道时，个案页面上有可复制的链接。好的回答会验证个案，不好的会重新打开它。',
    survey: '问卷',
    noSurvey: '不再次询问',
    addressTrait: '含邮箱的特征',
    needsSurvey: '请先发布一份不设触点的简短问卷：它只在这里使用。',
    surveys: '问卷',
    valueIs: (trait, high) => `${trait}，从 ${formatWhole(high)} 起算高`,
    allTheSame: '所有客户同等对待',
    askedBy: (survey, trait) => `用“${survey}”，发送到 ${trait} 中的邮箱`,
    unpublished: (survey) => `${survey}（未发布：不会询问任何人）`,
  },
})
