import type { Draft } from './draft.ts'

export type TemplateName = 'nps' | 'csat' | 'ces' | 'feeling' | 'journey' | 'probe' | 'guess' | 'pulse'
export const TEMPLATE_LOCALES = ['en', 'zh-Hans'] as const

type Template = Required<Pick<Draft, 'pattern' | 'questions' | 'thanks'>> & Pick<Draft, 'asksInside'>

const recommend = {
  id: 'recommend',
  kind: 'nps' as const,
  wording: {
    en: 'How likely is it that you would recommend us to a friend or colleague?',
    'zh-Hans': '您有多大可能把我们推荐给朋友或同事？',
  },
}
const thanks = { en: 'Thank you. A person reads every answer.', 'zh-Hans': '谢谢您。每一条回答都有人读。' }

const insideThanks = {
  en: 'Thank you. Nobody sees who said it.',
  'zh-Hans': '谢谢您。没有人会看到是谁说的。',
}

/** A score, and why. The ends of the scale are the widget's own words, which there are in every language of it. */
export const TEMPLATES: Record<TemplateName, Template> = {
  nps: {
    pattern: 'past',
    questions: [
      recommend,
      {
        id: 'reason',
        kind: 'text',
        wording: {
          en: 'What is the main reason for your score?',
          'zh-Hans': '您打这个分数的主要原因是什么？',
        },
        wordingByBand: {
          detractor: { en: 'What should we fix first?', 'zh-Hans': '我们最应该先改进什么？' },
          passive: { en: 'What would have made it a 10?', 'zh-Hans': '怎样才能让您打 10 分？' },
          promoter: { en: 'What did you value most?', 'zh-Hans': '您最满意的是什么？' },
        },
      },
    ],
    thanks,
  },
  csat: {
    pattern: 'past',
    questions: [
      {
        id: 'satisfaction',
        kind: 'csat',
        wording: {
          en: 'Overall, how satisfied are you with us this time?',
          'zh-Hans': '总体而言，您对我们这次的服务满意吗？',
        },
      },
      {
        id: 'reason',
        kind: 'text',
        wording: {
          en: 'What is the main reason for your answer?',
          'zh-Hans': '您这样评价的主要原因是什么？',
        },
      },
    ],
    thanks,
  },
  ces: {
    pattern: 'past',
    questions: [
      {
        id: 'effort',
        kind: 'ces',
        wording: {
          en: 'To what extent do you agree? It was easy to do what I came for.',
          'zh-Hans': '您是否同意：我很轻松地办成了想办的事。',
        },
      },
      {
        id: 'reason',
        kind: 'text',
        wording: {
          en: 'What made it easy or hard?',
          'zh-Hans': '哪些地方让您觉得轻松或费力？',
        },
      },
    ],
    thanks,
  },
  /** The dimension `answers.feeling` tells the answers apart by what was picked. */
  feeling: {
    pattern: 'past',
    questions: [
      recommend,
      {
        id: 'feeling',
        kind: 'choice',
        wording: { en: 'How did it leave you feeling?', 'zh-Hans': '这次经历让您感觉如何？' },
        options: [
          { id: 'delighted', label: { en: 'Delighted', 'zh-Hans': '惊喜' } },
          { id: 'at-ease', label: { en: 'At ease', 'zh-Hans': '安心' } },
          { id: 'indifferent', label: { en: 'Nothing special', 'zh-Hans': '没什么感觉' } },
          { id: 'worried', label: { en: 'Worried', 'zh-Hans': '担心' } },
          { id: 'annoyed', label: { en: 'Annoyed', 'zh-Hans': '恼火' } },
          { id: 'let-down', label: { en: 'Let down', 'zh-Hans': '失望' } },
        ],
      },
    ],
    thanks,
  },
  /** Whether a map is right: its level, what was expected (the dimension `answers.expectation`), and what is not on it. */
  journey: {
    pattern: 'past',
    questions: [
      {
        id: 'satisfaction',
        kind: 'csat',
        wording: { en: 'How satisfied are you with this step?', 'zh-Hans': '您对这一步满意吗？' },
      },
      {
        id: 'expectation',
        kind: 'choice',
        wording: { en: 'Compared with what you expected, it was …', 'zh-Hans': '与您的期望相比，它……' },
        options: [
          { id: 'worse', label: { en: 'Worse', 'zh-Hans': '更差' } },
          { id: 'as-expected', label: { en: 'As expected', 'zh-Hans': '与期望一致' } },
          { id: 'better', label: { en: 'Better', 'zh-Hans': '更好' } },
        ],
      },
      {
        id: 'missing',
        kind: 'text',
        wording: {
          en: 'What did you have to do before or after this that we do not see?',
          'zh-Hans': '在这之前或之后，您还做了哪些我们看不到的事？',
        },
      },
    ],
    thanks,
  },
  /** Of people chosen by their traits: what would win them, or win them back. */
  probe: {
    pattern: 'potential',
    questions: [
      {
        id: 'what-would',
        kind: 'text',
        wording: {
          en: 'What would make you use us more?',
          'zh-Hans': '我们怎样做，您会更多地使用我们？',
        },
      },
    ],
    thanks,
  },
  /** Of employees, by a link that names the touchpoint. */
  guess: {
    pattern: 'inside',
    asksInside: 'guess',
    questions: [
      {
        id: 'guess',
        kind: 'nps',
        wording: { en: 'How would our customers score this?', 'zh-Hans': '我们的客户会给这里打几分？' },
      },
      { id: 'why', kind: 'text', wording: { en: 'Why do you think so?', 'zh-Hans': '您为什么这样认为？' } },
    ],
    thanks: insideThanks,
  },
  pulse: {
    pattern: 'inside',
    asksInside: 'pulse',
    questions: [
      {
        id: 'enps',
        kind: 'nps',
        wording: {
          en: 'How likely is it that you would recommend working here?',
          'zh-Hans': '您有多大可能推荐别人来这里工作？',
        },
      },
      {
        id: 'promise',
        kind: 'csat',
        wording: { en: 'I understand what we promise our customers.', 'zh-Hans': '我理解我们对客户的承诺。' },
      },
    ],
    thanks: insideThanks,
  },
}
