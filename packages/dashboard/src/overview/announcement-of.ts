import type { ScoreReport } from '@innerloop/collector'
import { sentenceFor } from '../sentence/sentence-for.ts'
import { words } from '../words/words.ts'

/** What to say aloud when one report follows another; null when nothing was answered in between. */
export function announcementOf(before: ScoreReport, after: ScoreReport): string | null {
  const { claim, evidence } = sentenceFor(after)
  if (before.touchpoint !== after.touchpoint) return claim + evidence
  if (before.n === after.n) return null
  return `${words.score.newAnswers(after.n - before.n)} ${claim}${evidence}`
}
