import type { Draft, DraftQuestion, Texts } from './draft.ts'

/** A draft without what was begun and left empty, where it may be missing. What must be there stays, to be asked for. */
export function toSave(draft: Draft): Draft {
  const { questions, presentation, appearance, limits, schedule, cancelledBy, thanksLink, steps } = draft
  return {
    ...draft,
    questions: questions?.map(withoutEmpty),
    presentation,
    appearance: appearance && (filled(appearance) ?? {}),
    limits: limits && filled(limits),
    schedule: schedule && filled(schedule),
    steps: steps && filled(steps),
    cancelledBy: cancelledBy?.length ? cancelledBy : undefined,
    thanksLink: thanksLink && (thanksLink.url || isWritten(thanksLink.label)) ? thanksLink : undefined,
  }
}

function withoutEmpty(question: DraftQuestion): DraftQuestion {
  const kept: Record<string, unknown> = { ...question }
  for (const name of ['lowLabel', 'highLabel']) if (!isWritten(kept[name] as Texts)) delete kept[name]
  if (!question.branches?.length) delete kept['branches']
  if (question.kind === 'text' && question.wordingByBand) {
    const written = Object.entries(question.wordingByBand).filter(([, texts]) => isWritten(texts))
    kept['wordingByBand'] = written.length > 0 ? Object.fromEntries(written) : undefined
  }
  return kept as unknown as DraftQuestion
}

/** Undefined where nothing is left. */
function filled<T extends object>(part: T): T | undefined {
  const members = Object.entries(part).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  )
  return members.length > 0 ? (Object.fromEntries(members) as T) : undefined
}

function isWritten(texts: Texts | undefined): boolean {
  return Object.values(texts ?? {}).some((text) => text !== '')
}
