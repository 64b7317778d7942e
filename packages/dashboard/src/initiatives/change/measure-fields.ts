import type { Measure } from '@innerloop/collector'
import { numberIn, textOf } from './number-in.ts'

/** A measure as it is written in a form. */
export type MeasureFields = {
  metric: Measure['metric']
  pattern: Measure['pattern']
  touchpoints: readonly string[]
  dimension: string
  value: string
  control: 'none' | NonNullable<Measure['control']>['kind']
  controlTouchpoints: readonly string[]
  controlValue: string
  beforeDays: string
  settleDays: string
  afterDays: string
  cycleDays: string
}

export function fieldsOf(measure: Measure | undefined): MeasureFields {
  const { scope, control } = measure ?? {}
  return {
    metric: measure?.metric ?? 'nps',
    pattern: measure?.pattern ?? 'past',
    touchpoints: scope?.touchpoints ?? [],
    dimension: scope?.dimension ?? '',
    value: scope?.value ?? '',
    control: control?.kind ?? 'none',
    controlTouchpoints: control?.kind === 'touchpoints' ? control.touchpoints : [],
    controlValue: control && 'value' in control ? control.value : '',
    beforeDays: textOf(measure?.beforeDays ?? 56),
    settleDays: textOf(measure?.settleDays ?? 0),
    afterDays: textOf(measure?.afterDays ?? 56),
    cycleDays: textOf(measure?.cycleDays),
  }
}

export function measureIn(fields: MeasureFields): Measure {
  const { metric, pattern, dimension, value, beforeDays, settleDays, afterDays } = fields
  const cycleDays = numberIn(fields.cycleDays)
  const control = controlIn(fields)
  return {
    metric,
    pattern,
    scope: { touchpoints: [...fields.touchpoints], ...(dimension !== '' && { dimension, value }) },
    ...(control && { control }),
    beforeDays: numberIn(beforeDays) ?? 56,
    settleDays: numberIn(settleDays) ?? 0,
    afterDays: numberIn(afterDays) ?? 56,
    ...(cycleDays !== undefined && { cycleDays }),
  }
}

function controlIn({ control, controlTouchpoints, controlValue }: MeasureFields): Measure['control'] {
  switch (control) {
    case 'touchpoints':
      return { kind: control, touchpoints: [...controlTouchpoints] }
    case 'segment':
    case 'held-out':
      return { kind: control, value: controlValue }
    case 'none':
      return undefined
  }
}
