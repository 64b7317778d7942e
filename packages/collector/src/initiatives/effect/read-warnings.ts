import { addDays, daysBetween } from '../../counts/add-days.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { readBreaks } from '../../reports/read-breaks.ts'
import type { Initiative } from '../initiative.ts'
import { Measure, type Scope } from '../measure.ts'
import { readMix } from './daily-answers.ts'
import type { EffectWarning } from './effect-report.ts'
import type { Material } from './material.ts'
import { mixWarning, movedBeforeWarning, responseRateWarning } from './warnings-of.ts'

type Asked = { material: Material; initiative: Initiative; others: readonly Initiative[] }

/** All that speaks against the difference being the change's own doing. */
export async function readWarnings(
  tx: Transaction,
  entry: ProjectEntry,
  { material, initiative, others }: Asked,
): Promise<EffectWarning[]> {
  const { measure, periods, changed } = material
  const isHeldOut = measure.control?.kind === 'held-out'
  const warnings: EffectWarning[] = []
  if (!measure.control) warnings.push({ kind: 'no-control' })
  const { cycleDays } = measure
  if (cycleDays !== undefined && cycleDays > measure.settleDays + measure.afterDays)
    warnings.push({ kind: 'cycle', cycleDays, days: measure.settleDays + measure.afterDays })
  // Where chance dealt people out, both sides met all of the below alike.
  if (isHeldOut) return warnings
  warnings.push(...movedBefore(material))
  if (!periods.after) return warnings
  const span = { from: periods.before.from, to: periods.after.to }
  const breaks = await readBreaks(tx, {
    entry,
    surveyIds: changed.surveyIds,
    metric: measure.metric,
    from: addDays(span.from, 1),
    to: span.to,
  })
  return [
    ...warnings,
    ...breaks.map((one) => ({ kind: 'series-break' as const, ...one })),
    ...responseRateWarning(changed.within(periods.before), changed.within(periods.after)),
    ...(await readMixes(tx, entry, material)),
    ...launchedMeanwhile(initiative, { others, ...span }),
  ]
}

function movedBefore({ measure, periods, changed, control }: Material): EffectWarning[] {
  const { from, to } = periods.before
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2))
  const halves = (answers: Material['changed']) => ({
    first: answers.within({ from, to: middle }).scores,
    second: answers.within({ from: addDays(middle, 1), to }).scores,
  })
  return movedBeforeWarning(measure.metric, { ...halves(changed), control: control && halves(control) })
}

/** Of touchpoints, and of each dimension; within a value of one, others are not counted. */
async function readMixes(tx: Transaction, entry: ProjectEntry, { measure, periods }: Material) {
  const { scope } = measure
  const others = scope.dimension === undefined ? (entry.project.dimensions ?? []).map(({ key }) => key) : []
  const found: EffectWarning[] = []
  for (const by of [...(scope.touchpoints.length === 1 ? [] : [null]), ...others]) {
    const before = await readMix(tx, entry, { ...measure, by, ...periods.before })
    const after = await readMix(tx, entry, { ...measure, by, ...periods.after! })
    found.push(...mixWarning({ metric: measure.metric, dimension: by, before, after }))
  }
  return found
}

type Meanwhile = { others: readonly Initiative[]; from: string; to: string }

function launchedMeanwhile({ id, measure }: Initiative, { others, from, to }: Meanwhile): EffectWarning[] {
  const scope = (measure ?? Measure.parse({})).scope
  const ids = others
    .filter((other) => {
      const { launched } = other.steps
      const isThen = launched !== undefined && launched >= from && launched <= to
      return other.id !== id && isThen && other.measure && overlap(scope, other.measure.scope)
    })
    .map((other) => other.id)
  return ids.length === 0 ? [] : [{ kind: 'others', ids }]
}

function overlap(one: Scope, other: Scope): boolean {
  const isElsewhere =
    one.touchpoints.length > 0 &&
    other.touchpoints.length > 0 &&
    !one.touchpoints.some((key) => other.touchpoints.includes(key))
  const isOfOthers = one.dimension === other.dimension && one.value !== other.value
  return !isElsewhere && !isOfOthers
}
