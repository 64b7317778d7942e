import type { Assumption, ValueResult } from '@innerloop/collector'

type Claim = {
  assumption: Assumption
  /** What it would be a year on these figures: one amount, or from one to another. */
  would: number[]
  /** The share that was measured in its place, with its interval. */
  measured: { low: number; high: number } | null
}

/** Growth on all revenue, a higher price to promoters, and those who leave after it was once worse than tolerated. */
export function claimsOn(
  { classes, breaches, overall }: ValueResult,
  assumptions: readonly Assumption[],
): Claim[] {
  const revenue = classes.reduce((sum, one) => sum + revenueOf(one), 0)
  const promoters = classes
    .filter((one) => one.class === 'promoter')
    .reduce((sum, one) => sum + revenueOf(one), 0)
  const worst = breaches.toSorted((a, b) => b.breached.hits - a.breached.hits)[0]
  const lost = (worst?.breached.hits ?? 0) * (overall.worth.value ?? 0)
  const claim = (id: string, base: number, measured: Claim['measured'] = null): Claim[] => {
    const assumption = assumptions.find((one) => one.id === id)
    if (!assumption || base <= 0) return []
    const { low, high = low } = assumption
    const would = (low === high ? [low] : [low, high]).map((percent) => (base * percent) / 100)
    return [{ assumption, would, measured }]
  }
  return [
    ...claim('growth', revenue),
    ...claim('price-premium', promoters),
    ...claim('leave-after-one', lost, worst?.churnBreached.interval ?? null),
  ]
}

function revenueOf({ n, revenue }: ValueResult['classes'][number]): number {
  return n * (revenue.value ?? 0)
}
