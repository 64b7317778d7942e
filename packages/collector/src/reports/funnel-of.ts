import type { CountSum } from './read-counts.ts'
import type { Funnel } from './score-report.ts'

/** The course of all prompts, whatever they asked. */
export function funnelOf(sums: readonly CountSum[]): Funnel {
  const funnel: Funnel = { shown: 0, started: 0, completed: 0, dismissed: 0 }
  for (const sum of sums)
    for (const step of ['shown', 'started', 'completed', 'dismissed'] as const) funnel[step] += sum[step]
  return funnel
}
