import { language } from '../words/language.ts'
import { formatTenths } from '../words/format.ts'

export type Metric = 'nps' | 'csat' | 'ces'

const hundredths = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })

export const METRIC_NAMES = { nps: 'NPS', csat: 'CSAT', ces: 'CES' } as const

/** A score of the metric, or a difference of two. */
export function writeScore(metric: Metric, value: number): string {
  return metric === 'ces' ? hundredths.format(value).replace('-', '−') : formatTenths(value)
}

/** With + where it is more. */
export function writeChange(metric: Metric, value: number): string {
  return `${value > 0 ? '+' : ''}${writeScore(metric, value)}`
}

export function writeMoney(value: number, currency: string | null | undefined): string {
  const amount = whole.format(value).replace('-', '−')
  return currency ? `${amount} ${currency}` : amount
}
