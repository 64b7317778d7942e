import type { Goal } from '@innerloop/collector'
import { numberIn } from '../initiatives/change/number-in.ts'
import type { Metric } from '../initiatives/write-amount.ts'

/** A goal as it is written in a form. */
export type GoalFields = {
  title: string
  why: string
  kind: Goal['kind']
  parent: string
  owner: string
  team: string
  measure: 'score' | 'by-hand'
  metric: Metric
  touchpoints: readonly string[]
  from: string
  to: string
  days: string
  name: string
  unit: string
  baseline: string
  target: string
  by: string
}

export const EMPTY_GOAL: GoalFields = {
  title: '',
  why: '',
  kind: 'outcome',
  parent: '',
  owner: '',
  team: '',
  measure: 'score',
  metric: 'nps',
  touchpoints: [],
  from: '',
  to: '',
  days: '28',
  name: '',
  unit: '',
  baseline: '',
  target: '',
  by: '',
}

export function goalIn(fields: GoalFields, id: string): Goal {
  const { title, kind, why, parent, owner, team, by } = fields
  return {
    id,
    title,
    kind,
    by,
    target: numberIn(fields.target) ?? 0,
    initiatives: [],
    measure: measureIn(fields),
    ...(why.trim() !== '' && { why }),
    ...(parent !== '' && { parent }),
    ...(owner !== '' && { owner }),
    ...(team !== '' && { team }),
  }
}

function measureIn(fields: GoalFields): Goal['measure'] {
  const { measure, metric, touchpoints, from, to, days, name, unit, baseline } = fields
  if (measure === 'by-hand')
    return { kind: measure, name, unit, baseline: numberIn(baseline) ?? 0, readings: [] }
  return {
    kind: measure,
    pattern: 'past',
    metric,
    scope: { touchpoints: [...touchpoints] },
    baseline: { from, to },
    days: numberIn(days) ?? 28,
  }
}
