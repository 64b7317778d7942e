import { periodOf } from '../../reports/period-of.ts'
import type { Comment } from '../comments/comment.ts'
import type { Spoken } from '../matching/create-matcher.ts'

/** Counts of some comments; as many numbers as there are weeks and touchpoints, however many comments. */
export type Tally = {
  n: number
  /** Of NPS, from 0 to 10. */
  scores: number[]
  weeks: Map<string, number>
  touchpoints: Map<string, { n: number; scores: number[] }>
}

export type LanguageTally = {
  n: number
  inThemes: number
  verdicts: number
  /** How often each word was said. */
  detractors: Map<string, number>
  promoters: Map<string, number>
}

export function emptyTally(): Tally {
  return { n: 0, scores: noScores(), weeks: new Map(), touchpoints: new Map() }
}

export function noScores(): number[] {
  return new Array<number>(11).fill(0)
}

export function addComment(tally: Tally, { score, day, touchpoint }: Comment): void {
  tally.n += 1
  add(tally.weeks, periodOf(day, 'week'), 1)
  if (score !== null) tally.scores[score]! += 1
  if (touchpoint === null) return
  const there = tally.touchpoints.get(touchpoint) ?? { n: 0, scores: noScores() }
  tally.touchpoints.set(touchpoint, there)
  there.n += 1
  if (score !== null) there.scores[score]! += 1
}

export function emptyLanguage(): LanguageTally {
  return { n: 0, inThemes: 0, verdicts: 0, detractors: new Map(), promoters: new Map() }
}

export function addSpoken(
  tally: LanguageTally,
  { terms }: Spoken,
  told: { score: number | null; isInTheme: boolean; isKnown: (key: string) => boolean },
): void {
  tally.n += 1
  if (told.isInTheme) tally.inThemes += 1
  else if (terms.every(({ role }) => role === 'verdict')) tally.verdicts += 1
  const { score } = told
  if (score === null || score === 7 || score === 8) return
  const side = score < 7 ? tally.detractors : tally.promoters
  for (const { key } of terms) if (told.isKnown(key)) add(side, key, 1)
}

export function add<K>(counts: Map<K, number>, key: K, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more)
}
