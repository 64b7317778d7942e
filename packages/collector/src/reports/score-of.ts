// Answers to NPS questions make the score; the prompts of all counted surveys make the funnel.

import { npsOf } from '@innerloop/shared/nps-of'
import { funnelOf } from './funnel-of.ts'
import { histogramOf, type IsAsked } from './histogram-of.ts'
import type { CountSum } from './read-counts.ts'
import type { Score } from './score-report.ts'

export function scoreOf(sums: readonly CountSum[], isNps: IsAsked): Score {
  const scores = histogramOf(sums, isNps)
  return { ...npsOf(scores), scores, funnel: funnelOf(sums) }
}
