import type { Survey } from '@innerloop/shared'
import type { Draft, Presentation, Texts } from './draft.ts'
import { mapTexts } from './map-texts.ts'
import { toSave } from './to-save.ts'

export type Showing = {
  surveyId: string
  /** Instead of where the draft is to appear. */
  place?: Presentation | undefined
  scheme: 'light' | 'dark'
  /** The question to begin with. */
  from: number
}

/** A draft as the widget can show it, finished or not; undefined while there is nothing to ask. */
export function shownSurveyOf(draft: Draft, { surveyId, place, scheme, from }: Showing): Survey | undefined {
  const {
    name,
    questions = [],
    thanks,
    thanksLink,
    snoozeDays,
    steps,
    appearance,
    presentation,
  } = mapTexts(toSave(draft), readable)
  const rest = questions.slice(Math.min(from, questions.length - 1))
  if (questions.length === 0) return undefined
  const shown = {
    id: surveyId,
    version: 1,
    name,
    questions: rest,
    thanks: readable(thanks ?? {}),
    // The preview stays where it is.
    ...(thanksLink && { thanksLink: { ...thanksLink, redirects: false } }),
    ...(snoozeDays !== undefined && { snoozeDays }),
    ...(steps && { steps }),
    ...((place ?? presentation) && { presentation: place ?? presentation }),
    appearance: { ...appearance, scheme: appearance?.scheme ?? scheme },
  }
  return { ...WHEREVER, ...shown } as Survey
}

/** Of whom it asks, and when, nothing is tried out. */
const WHEREVER = {
  pattern: 'past',
  touchpoints: [],
  delayMs: 0,
  audience: { share: 1, traits: {} },
  pace: { afterAnswerDays: 0, afterDeclineDays: 0, afterDisplayDays: 0 },
}

/** Where a language is not written yet, another stands in for it. */
function readable(texts: Texts): Texts {
  const written = Object.entries(texts).filter(([, text]) => text !== '')
  return written.length > 0 ? Object.fromEntries(written) : { en: '…' }
}
