// Whoever looks at many facts of many touchpoints finds some by chance: they are judged together.

import { holm } from '../statistics/adjust-p.ts'
import type { DriverSet } from './drivers-report.ts'
import { OUTCOMES } from './fit-models.ts'

type Driver = DriverSet['drivers'][number]

const LEVEL = 0.05

/** Sets with p-values by Holm over all drivers in all of them, and what these let us say. */
export function judgeDrivers(sets: readonly DriverSet[]): DriverSet[] {
  const all = sets.flatMap(({ drivers }) => drivers)
  const adjusted = new Map<Driver, Driver['effects']>(all.map((one) => [one, { ...one.effects }]))
  for (const outcome of OUTCOMES) {
    const ps = holm(all.map(({ effects }) => effects[outcome].p))
    for (const [at, one] of all.entries()) {
      const effects = adjusted.get(one)!
      effects[outcome] = { ...effects[outcome], p: ps[at]! }
    }
  }
  return sets.map((set) => ({
    ...set,
    drivers: set.drivers.map((one) => {
      const effects = adjusted.get(one)!
      return { ...one, effects, verdict: verdictOf(effects.score), asymmetry: asymmetryOf(effects) }
    }),
  }))
}

function verdictOf({ p, slope }: Driver['effects']['score']): Driver['verdict'] {
  if (!(p < LEVEL)) return 'cannot-tell'
  return slope > 0 ? 'moves-up' : 'moves-down'
}

/** Only where it is told of one class, and its share there lies above all that is likely of the other. */
function asymmetryOf({ detractor, promoter }: Driver['effects']): Driver['asymmetry'] {
  if (detractor.p < LEVEL && detractor.shareInterval.low > promoter.shareInterval.high) return 'detractors'
  if (promoter.p < LEVEL && promoter.shareInterval.low > detractor.shareInterval.high) return 'promoters'
  return null
}
