import type { EffectReport, EffectWarning } from '@innerloop/collector'
import { formatDay } from '../words/format.ts'
import { METRIC_NAMES, type Metric, writeChange, writeScore } from './write-amount.ts'

export type Interval = { low: number; high: number }
export type Told = Pick<
  EffectReport,
  'metric' | 'stage' | 'difference' | 'interval' | 'early' | 'verdict' | 'reason' | 'until'
>
export type WarningWords = {
  [Kind in EffectWarning['kind']]: (warning: Extract<EffectWarning, { kind: Kind }>, metric: Metric) => string
}

export const day = (iso: string) => formatDay(iso, { dateStyle: 'medium' })

/** While it is measured, the interval that holds however often one looks. */
function intervalOf({ stage, interval, early }: Told): Interval | null {
  return stage === 'measured' ? interval : (early ?? interval)
}

/** What a verdict is made of; null where there is no difference to be told. */
export function figuresOf(told: Told) {
  const interval = intervalOf(told)
  if (told.difference === null || interval === null) return null
  return {
    amount: `${METRIC_NAMES[told.metric]} ${writeChange(told.metric, told.difference)}`,
    low: writeScore(told.metric, interval.low),
    high: writeScore(told.metric, interval.high),
  }
}
