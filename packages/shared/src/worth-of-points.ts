// What it is worth that some customers answer as those of a better class do, if they then also behave as they do.

import { lifetimeValue, type Worth } from './lifetime-value.ts'

export type Move = {
  customers: number
  /** Per cent of them who move up from detractor to passive, or from passive to promoter: so many points of NPS. */
  points: number
  from: Worth
  to: Worth
  /** How much of the difference between the classes comes from what they think of us, 0 … 1. */
  causalShare?: number | undefined
}

export type MoveWorth = {
  moved: number
  /** Margin of one year, less what leaves within it. */
  annual: number
  /** Over the whole time that they stay. */
  lifetime: number
}

/** @example worthOfPoints({ customers: 10_000, points: 5, from: { margin: 180, churn: 0.3 }, to: { margin: 220, churn: 0.12 } }).annual // 33800 */
export function worthOfPoints({ customers, points, from, to, causalShare = 1 }: Move): MoveWorth {
  const moved = (customers * points) / 100
  const gain = (of: (worth: Worth) => number) => moved * causalShare * (of(to) - of(from))
  return { moved, annual: gain(keptOfAYear), lifetime: gain(lifetimeValue) }
}

/** The margin of those who are still there a year later. */
function keptOfAYear({ margin, churn }: Worth): number {
  return margin * (1 - churn)
}
