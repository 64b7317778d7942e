import type { Draft, DraftQuestion, Texts } from './draft.ts'

type Change = (texts: Texts) => Texts
type WithTexts = Record<string, unknown>

/** Every wording of a draft, changed: of questions, ends, options, thanks, the link and the logo. */
export function mapTexts(draft: Draft, change: Change): Draft {
  const { questions, thanks, thanksLink, appearance } = draft
  const logo = appearance?.logo
  return {
    ...draft,
    questions: questions?.map((question) => mapQuestion(question, change)),
    thanks: thanks && change(thanks),
    thanksLink: thanksLink && { ...thanksLink, label: change(thanksLink.label) },
    ...(logo?.alt && { appearance: { ...appearance, logo: { ...logo, alt: change(logo.alt) } } }),
  }
}

function mapQuestion(question: DraftQuestion, change: Change): DraftQuestion {
  const mapped: WithTexts = { ...question }
  for (const name of ['wording', 'lowLabel', 'highLabel'])
    if (mapped[name]) mapped[name] = change(mapped[name] as Texts)
  if ('options' in question)
    mapped['options'] = question.options.map((option) => ({ ...option, label: change(option.label) }))
  if (question.kind === 'text' && question.wordingByBand)
    mapped['wordingByBand'] = Object.fromEntries(
      Object.entries(question.wordingByBand).map(([band, texts]) => [band, change(texts ?? {})]),
    )
  return mapped as unknown as DraftQuestion
}
