import { language } from '../words/language.ts'

export type Interval = { low: number; high: number }

const whole = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
const tenths = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })

/** A share 0 … 1 as per cent, with a digit more where it is small. */
export function formatPercent(share: number): string {
  return (share > 0 && share < 0.095 ? tenths : whole).format(share)
}
