import { addDays, daysBetween } from '../../counts/add-days.ts'
import type { EffectReport } from './effect-report.ts'
import { comparedOf, type Material } from './material.ts'
import { toTellOf } from './tell-of.ts'

type Expected = { points: number | undefined; today: string }

/** By when it can be told at the present pace, and not before customers have come back. */
export function timeToTell(material: Material, { points, today }: Expected): EffectReport['toTell'] {
  const { measure, periods, changed, control } = material
  const earlier = comparedOf(material, periods.before)
  const after = periods.after && comparedOf(material, periods.after)
  const told = toTellOf({
    metric: measure.metric,
    points,
    before: { scores: changed.within(periods.before).scores, days: measure.beforeDays },
    after: {
      scores: after?.after ?? NOBODY,
      days: periods.after ? daysBetween(periods.after.from, periods.after.to) + 1 : 0,
    },
    control: control && {
      before: control.within(periods.before).scores,
      after: after?.control?.after ?? NOBODY,
    },
    isBeforeCompared: earlier.before !== undefined,
    plannedDays: measure.afterDays,
  })
  if (told.days === null) return { ...told, on: null }
  const begins = periods.after?.from ?? addDays(periods.before.to, 1 + measure.settleDays)
  const counted = addDays(begins > today ? begins : today, told.days)
  // Customers who have not come back yet have not met the change.
  const back = addDays(begins, measure.cycleDays ?? 0)
  return { ...told, on: back > counted ? back : counted }
}

const NOBODY = new Array<number>(11).fill(0)
