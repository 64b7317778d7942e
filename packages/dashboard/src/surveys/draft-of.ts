import { type Draft, type DraftQuestion, KINDS, type Option, type Texts } from './draft.ts'

/**
 * What somebody wrote, so that it can be edited: a draft is kept as it was sent, and another client may have sent
 * parts that make no sense. A part that is no question is left out; other members stay as they are.
 */
export function draftOf(definition: { name: string }): Draft {
  const { id: _, version: __, ...written } = definition as Draft & { id?: string; version?: number }
  const { questions, touchpoints, thanks, thanksLink } = written
  const parts = PARTS.filter((name) => name in written && !isRecord(written[name]))
  return {
    ...written,
    ...Object.fromEntries(parts.map((name) => [name, undefined])),
    ...(isRecord(thanksLink) && {
      thanksLink: { ...thanksLink, url: String(thanksLink.url ?? ''), label: textsOf(thanksLink.label) },
    }),
    touchpoints: Array.isArray(touchpoints) ? touchpoints : [],
    questions: Array.isArray(questions) ? questions.filter(isQuestion).map(withParts) : [],
    thanks: textsOf(thanks),
  }
}

const PARTS = [
  'appearance',
  'audience',
  'limits',
  'pace',
  'presentation',
  'schedule',
  'steps',
  'thanksLink',
] as const

function isQuestion(question: unknown): question is DraftQuestion {
  return isRecord(question) && KINDS.some((kind) => kind === question['kind'])
}

function withParts(question: DraftQuestion): DraftQuestion {
  return {
    ...question,
    id: String(question.id ?? ''),
    wording: textsOf(question.wording),
    ...('options' in question && { options: optionsOf(question.options) }),
  } as DraftQuestion
}

function optionsOf(options: unknown): Option[] {
  if (!Array.isArray(options)) return []
  return options.filter(isRecord).map(({ id, label }) => ({ id: String(id ?? ''), label: textsOf(label) }))
}

function textsOf(texts: unknown): Texts {
  const written = isRecord(texts) ? Object.entries(texts) : []
  return Object.fromEntries(written.map(([locale, text]) => [locale, String(text ?? '')]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
