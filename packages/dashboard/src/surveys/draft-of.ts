import { type Draft, type DraftQuestion, KINDS } from './draft.ts'

/**
 * What somebody wrote, so that it can be edited: a draft is kept as it was sent, and another client may have sent
 * parts that make no sense. A part that is no question is left out; other members stay as they are.
 */
export function draftOf(definition: { name: string }): Draft {
  const { id: _, version: __, ...written } = definition as Draft & { id?: string; version?: number }
  const { questions, touchpoints, thanks } = written
  return {
    ...written,
    touchpoints: Array.isArray(touchpoints) ? touchpoints : [],
    questions: Array.isArray(questions) ? questions.filter(isQuestion).map(withParts) : [],
    thanks: isRecord(thanks) ? thanks : {},
  }
}

function isQuestion(question: unknown): question is DraftQuestion {
  return isRecord(question) && KINDS.some((kind) => kind === question['kind'])
}

function withParts(question: DraftQuestion): DraftQuestion {
  return {
    ...question,
    id: String(question.id ?? ''),
    wording: isRecord(question.wording) ? question.wording : {},
    ...('options' in question && { options: Array.isArray(question.options) ? question.options : [] }),
  } as DraftQuestion
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
