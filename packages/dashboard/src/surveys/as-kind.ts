import type { DraftQuestion, Kind, Option } from './draft.ts'

/** A question turned into one of another kind: it keeps its id, its wording, and of the rest what that kind has. */
export function asKind(question: DraftQuestion, kind: Kind): DraftQuestion {
  if (kind === question.kind) return question
  const { id, wording, required } = question
  const kept: Record<string, unknown> = { id, kind, wording, required }
  if (kind === 'choice' || kind === 'choices') {
    const options = 'options' in question ? question.options : [emptyOption(0), emptyOption(1)]
    const hasOther = 'options' in question ? question.hasOther : undefined
    return { ...kept, options, hasOther } as DraftQuestion
  }
  return kept as DraftQuestion
}

export function isScored(kind: Kind): kind is 'nps' | 'csat' | 'ces' {
  return kind === 'nps' || kind === 'csat' || kind === 'ces'
}

/** @param index where to begin to look for an id that is free */
export function emptyOption(index: number, taken: readonly Option[] = []): Option {
  const id = `option-${index + 1}`
  return taken.some((option) => option.id === id) ? emptyOption(index + 1, taken) : { id, label: {} }
}
