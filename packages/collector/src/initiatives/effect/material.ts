// The two sides of an effect, to be compared over any days.

import { addDays } from '../../counts/add-days.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import type { Measure, Scope } from '../measure.ts'
import { type DailyAnswers, readDailyAnswers } from './daily-answers.ts'
import { type Compared, type Effect, effectOf } from './effect-of.ts'
import type { EffectReport } from './effect-report.ts'
import type { Days, Periods } from './periods-of.ts'
import { FEWEST } from './tell-of.ts'

export type Material = {
  measure: Measure
  periods: Periods
  changed: DailyAnswers
  control: DailyAnswers | undefined
}

type Wanted = { measure: Measure; periods: Periods; today: string }

export async function readMaterial(
  tx: Transaction,
  entry: ProjectEntry,
  { measure, periods, today }: Wanted,
): Promise<Material> {
  // Up to the end of its twelve months.
  const last = addDays(periods.before.to, 370)
  const days = { from: periods.before.from, to: last < today ? last : today }
  const read = (scope: Scope) => readDailyAnswers(tx, entry, { ...measure, scope, ...days })
  const scope = controlScopeOf(measure)
  return { measure, periods, changed: await read(measure.scope), control: scope && (await read(scope)) }
}

function controlScopeOf({ scope, control }: Measure): Scope | undefined {
  if (!control) return undefined
  return control.kind === 'touchpoints'
    ? { ...scope, touchpoints: control.touchpoints }
    : { ...scope, value: control.value }
}

export function designOf({ control }: Measure): EffectReport['design'] {
  if (!control) return 'before-after'
  return control.kind === 'held-out' ? 'held-out' : 'difference-in-differences'
}

/** What is compared, with some days in the place of those after it. */
export function comparedOf({ measure, periods, changed, control }: Material, after: Days): Compared {
  const isHeldOut = measure.control?.kind === 'held-out'
  const sides = (answers: DailyAnswers) => ({
    after: answers.within(after).scores,
    before: isHeldOut ? undefined : answers.within(periods.before).scores,
  })
  return { ...sides(changed), control: control && sides(control) }
}

export function isComparable({ before, after, control }: Compared): boolean {
  return [after, before, control?.after, control?.before].every(
    (scores) => scores === undefined || scores.reduce((sum, count) => sum + count, 0) >= FEWEST,
  )
}

export function comparedEffect(material: Material, after: Days): Effect | undefined {
  const compared = comparedOf(material, after)
  return isComparable(compared) ? effectOf(material.measure.metric, compared) : undefined
}
