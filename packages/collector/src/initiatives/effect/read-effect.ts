import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { estimateOf } from '../../reports/estimate-of.ts'
import type { Initiative } from '../initiative.ts'
import { Measure } from '../measure.ts'
import { monthsOf, weeksOf } from './course-of.ts'
import { type Answers, type DailyAnswers, sizeOf } from './daily-answers.ts'
import { describeEffect } from './describe-effect.ts'
import { earlyEffectOf, effectOf, pOf } from './effect-of.ts'
import type { EffectReport } from './effect-report.ts'
import { comparedOf, designOf, isComparable, readMaterial } from './material.ts'
import { type Days, periodsOf } from './periods-of.ts'
import { readWarnings } from './read-warnings.ts'
import { againstExpected, verdictOf } from './tell-of.ts'
import { timeToTell } from './time-to-tell.ts'

type Asked = {
  initiative: Initiative
  /**
   * Of the project; what was launched there at the same time is in the difference, too. Without them nothing is looked
   * for that speaks against it.
   */
  others?: readonly Initiative[]
  /** A day of the project. */
  today: string
}

/** What an initiative did to the score, from counters alone. */
export async function readEffect(
  tx: Transaction,
  entry: ProjectEntry,
  { initiative, others, today }: Asked,
): Promise<EffectReport> {
  const { id, steps, expectedPoints, benefit, currency = null } = initiative
  const measure = initiative.measure ?? Measure.parse({})
  const { metric, pattern } = measure
  const periods = periodsOf(measure, steps.launched, today)
  const material = await readMaterial(tx, entry, { measure, periods, today })
  const { changed, control } = material
  const before = changed.within(periods.before)
  const after = periods.after && changed.within(periods.after)
  const compared = after && comparedOf(material, periods.after!)
  const isEnough = compared && isComparable(compared)
  const effect = isEnough ? effectOf(metric, compared) : undefined
  const planned = (sizeOf(before) * measure.afterDays) / measure.beforeDays
  const early =
    isEnough && periods.stage === 'measuring' ? earlyEffectOf(metric, compared, planned) : undefined
  const stage = initiative.measure ? periods.stage : 'no-measure'
  const told = initiative.measure
    ? verdictOf(periods.stage, effect, early)
    : ({ verdict: 'cannot-tell', reason: 'no-measure' } as const)
  const side = ({ scores, shown }: Answers, days: Days) => ({ ...estimateOf(metric, scores), shown, ...days })
  const sidesOf = (answers: DailyAnswers) => ({
    before: side(answers.within(periods.before), periods.before),
    after: periods.after ? side(answers.within(periods.after), periods.after) : null,
  })
  const toTell = timeToTell(material, { points: expectedPoints, today })
  const report = {
    id,
    stage,
    metric,
    pattern,
    design: designOf(measure),
    launched: steps.launched ?? null,
    until: steps.launched === undefined ? null : periods.until,
    changed: initiative.measure ? sidesOf(changed) : null,
    control: initiative.measure && control ? sidesOf(control) : null,
    difference: effect?.difference ?? null,
    interval: effect?.interval ?? null,
    p: compared && isEnough ? pOf(metric, compared) : null,
    early: early?.interval ?? null,
    ...told,
    expected: againstExpected(expectedPoints, periods.stage === 'measured' ? effect : undefined),
    toTell: initiative.measure && told.verdict === 'cannot-tell' ? toTell : null,
    warnings:
      initiative.measure && others ? await readWarnings(tx, entry, { material, others, initiative }) : [],
    weeks: initiative.measure ? weeksOf(material, { launched: steps.launched, today }) : [],
    months: monthsOf(material, { launched: steps.launched, today, benefit }),
    currency,
  } satisfies Omit<EffectReport, 'sentence'>
  const base = measure.control?.kind === 'held-out' ? control : changed
  const baseDays = measure.control?.kind === 'held-out' ? periods.after : periods.before
  const n = {
    base: base && baseDays ? sizeOf(base.within(baseDays)) : 0,
    after: after ? sizeOf(after) : 0,
  }
  return { ...report, sentence: describeEffect({ ...report, n }) }
}
