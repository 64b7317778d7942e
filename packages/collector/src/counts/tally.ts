import type { CountDifference, CountKey } from '../database/save-batch.ts'

/** Gathers differences by counter, so that a batch touches each counter once. */
export type Tally = {
  add(contributions: readonly CountDifference[], sign: 1 | -1): void
  /** The counters that change, without those whose differences cancelled out. */
  differences(): CountDifference[]
  cancelled(): CountDifference[]
}

export function createTally(): Tally {
  const byKey = new Map<string, CountDifference>()
  return {
    add(contributions, sign) {
      for (const { key, by } of contributions) {
        const text = textOf(key)
        const sum = byKey.get(text)
        if (!sum) byKey.set(text, { key, by: by.map((count) => sign * count) })
        else by.forEach((count, index) => (sum.by[index]! += sign * count))
      }
    },
    differences: () => [...byKey.values()].filter((sum) => !isNothing(sum)),
    cancelled: () => [...byKey.values()].filter(isNothing),
  }
}

function isNothing({ by }: CountDifference): boolean {
  return by.every((count) => count === 0)
}

function textOf(key: CountKey): string {
  const { projectId, surveyId, questionId, touchpoint, dimension, value, day } = key
  return `${projectId}\n${surveyId}\n${questionId}\n${touchpoint}\n${dimension}\n${day}\n${value}`
}
