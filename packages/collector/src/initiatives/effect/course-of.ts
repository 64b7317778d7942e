// The course of an effect: by weeks around the launch, and by the twelve months from it.

import { addDays } from '../../counts/add-days.ts'
import { estimateOf } from '../../reports/estimate-of.ts'
import type { Initiative } from '../initiative.ts'
import { sizeOf } from './daily-answers.ts'
import type { EffectReport } from './effect-report.ts'
import { monthsFrom } from './periods-of.ts'
import { comparedEffect, type Material } from './material.ts'

type Weeks = { launched: string | undefined; today: string }

const MONTHS = 12

/** Whole weeks before it, and all until a day; the last one may be shorter. */
export function weeksOf(material: Material, { launched, today }: Weeks): EffectReport['weeks'] {
  const { measure, periods, changed, control } = material
  const begin = launched !== undefined && launched <= today ? launched : addDays(today, 1)
  const weeks: EffectReport['weeks'] = []
  const first = addDays(begin, -7 * Math.floor(measure.beforeDays / 7))
  const end = addDays(periods.before.to, 366)
  for (let from = first; from <= today && from <= end; from = addDays(from, 7)) {
    const days = { from, to: addDays(from, 6) }
    weeks.push({
      from,
      ...estimateOf(measure.metric, changed.within(days).scores),
      control: control ? estimateOf(measure.metric, control.within(days).scores) : null,
    })
  }
  return weeks
}

type Months = Weeks & { benefit: Initiative['benefit'] }

/** What was forecast of each month beside what it measures; before the launch, what is forecast alone. */
export function monthsOf(material: Material, { launched, today, benefit }: Months): EffectReport['months'] {
  if (launched === undefined) return []
  return monthsFrom(launched, MONTHS).map(({ from, to }, month) => {
    const days = { from, to: to < today ? to : today }
    const hasBegun = from <= today
    const effect = hasBegun ? comparedEffect(material, days) : undefined
    const worth = benefit?.perPoint
    const worthOf = (points: number) => (worth === undefined ? null : points * worth)
    return {
      from,
      to,
      n: hasBegun ? sizeOf(material.changed.within(days)) : 0,
      difference: effect?.difference ?? null,
      interval: effect?.interval ?? null,
      forecast: benefit?.forecast[month] ?? null,
      booked: benefit?.booked[month] ?? null,
      value: effect ? worthOf(effect.difference) : null,
      valueInterval: effect && worth !== undefined ? scaled(effect.interval, worth) : null,
    }
  })
}

function scaled({ low, high }: { low: number; high: number }, worth: number) {
  const ends = [low * worth, high * worth]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}
