// A score can be compared with those before it as long as the same was asked on the same scale, in the same place.

import { canonical } from '@innerloop/shared/canonical'
import { scaleOf } from '@innerloop/shared/scale-of'
import type { Question, Survey } from '@innerloop/shared'
import { z } from 'zod'

export const BreakReason = z.enum([
  'added',
  'removed',
  'kind',
  'scale',
  'look',
  'end-labels',
  'options',
  'wording',
  'lead',
])
export type BreakReason = z.infer<typeof BreakReason>

/** The answers before and after it are not one series. */
export const SeriesBreak = z.object({
  questionId: z.string(),
  reasons: z.array(BreakReason).min(1),
})
export type SeriesBreak = z.infer<typeof SeriesBreak>

/** What changed about who is asked: the series goes on, with other people in it. */
export const PopulationChange = z.enum(['touchpoints', 'audience', 'pattern'])
export type PopulationChange = z.infer<typeof PopulationChange>

/**
 * For each question whose series ends or begins between two versions, why. `lead`: it became the first question,
 * or is no longer. A wording in a further locale breaks nothing for those who read the others.
 */
export function seriesBreaksOf(before: Survey, after: Survey): SeriesBreak[] {
  const ids = new Set([...before.questions, ...after.questions].map(({ id }) => id))
  return [...ids].flatMap((questionId) => {
    const reasons = reasonsOf(before.questions, after.questions, questionId)
    return reasons.length > 0 ? [{ questionId, reasons }] : []
  })
}

/** In the order of `PopulationChange`. */
export function populationChangesOf(before: Survey, after: Survey): PopulationChange[] {
  return PopulationChange.options.filter((part) =>
    part === 'touchpoints'
      ? canonical([...before.touchpoints].sort()) !== canonical([...after.touchpoints].sort())
      : canonical(before[part]) !== canonical(after[part]),
  )
}

function reasonsOf(before: readonly Question[], after: readonly Question[], id: string): BreakReason[] {
  const old = before.find((question) => question.id === id)
  const now = after.find((question) => question.id === id)
  if (!old) return ['added']
  if (!now) return ['removed']
  const differs: Partial<Record<BreakReason, boolean>> = {
    kind: old.kind !== now.kind,
    scale: canonical(scaleOf(old.kind)) !== canonical(scaleOf(now.kind)),
    look: lookOf(old) !== lookOf(now),
    'end-labels': endsOf(old).some((texts, end) => isReworded(texts, endsOf(now)[end]!)),
    options: haveOtherOptions(old, now),
    wording: wordingsOf(old).some((texts, place) => isReworded(texts, wordingsOf(now)[place]!)),
    lead: (before[0] === old) !== (after[0] === now),
  }
  return BreakReason.options.filter((reason) => differs[reason])
}

type Texts = Record<string, string>

/** Whether somebody who could read it before reads something else now. */
function isReworded(before: Texts, after: Texts): boolean {
  const locales = Object.keys(before)
  if (locales.length === 0) return Object.keys(after).length > 0
  return locales.some((locale) => before[locale] !== after[locale])
}

function lookOf(question: Question): string | undefined {
  return question.kind === 'csat' ? (question.look ?? 'numbers') : undefined
}

function endsOf(question: Question): [low: Texts, high: Texts] {
  return 'lowLabel' in question || 'highLabel' in question
    ? [question.lowLabel ?? {}, question.highLabel ?? {}]
    : [{}, {}]
}

/** Its own, and that to each band. */
function wordingsOf(question: Question): Texts[] {
  const {
    promoter = {},
    passive = {},
    detractor = {},
  } = question.kind === 'text' ? (question.wordingByBand ?? {}) : {}
  return [question.wording, promoter, passive, detractor]
}

function haveOtherOptions(before: Question, after: Question): boolean {
  if (!('options' in before) || !('options' in after)) return false
  const shapeOf = ({ options, hasOther = false }: typeof before) =>
    canonical([options.map(({ id }) => id), hasOther])
  return (
    shapeOf(before) !== shapeOf(after) ||
    before.options.some(({ label }, index) => isReworded(label, after.options[index]!.label))
  )
}
