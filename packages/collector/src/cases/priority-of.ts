// Whose case comes first: how bad it was, what the customer is worth, what a rule says, and how late we are.

import type { Metric } from '@innerloop/shared/scale-of'

export type Priority = 'urgent' | 'high' | 'normal' | 'low'

/** From the worst band of a scale to the mildest of those that make a case: 3, 2, 1 points. */
const SEVERITY: Record<Metric, readonly [number, number, number]> = {
  nps: [2, 4, 6],
  csat: [1, 2, 2],
  ces: [1, 2, 3],
}
const VALUABLE = 2

type Opened = {
  metric?: Metric | undefined
  score?: number | undefined
  /** What the customer is worth, and from where on that is much. */
  value?: number | undefined
  high?: number | undefined
}

/** What does not change with time: severity 0 … 3, and 2 for a customer of high value. */
export function pointsOf({ metric, score, value, high }: Opened): number {
  const limits = metric && SEVERITY[metric]
  const at = limits && score !== undefined ? limits.findIndex((limit) => score <= limit) : -1
  const severity = at === -1 ? 0 : 3 - at
  const isValuable = value !== undefined && high !== undefined && value >= high
  return severity + (isValuable ? VALUABLE : 0)
}

type Standing = { points: number; isOverdue: boolean; escalations: number }

/**
 * @param points of severity, value and rules
 * @example
 * priorityOf({ points: 3, isOverdue: true, escalations: 1 }) // 'high': a 2 of 10 whose first contact is late
 */
export function priorityOf({ points, isOverdue, escalations }: Standing): Priority {
  const all = points + (isOverdue ? 1 : 0) + (escalations > 1 ? 1 : 0)
  if (all >= 6) return 'urgent'
  if (all >= 4) return 'high'
  return all >= 2 ? 'normal' : 'low'
}
