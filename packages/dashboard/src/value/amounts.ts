import { language } from '../words/language.ts'

const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
const fine = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
const large = new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 })
const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })

/** Of whatever currency: as precise as it can be meant. @example amount(1234.5) // '1,235' */
export function amount(value: number): string {
  const size = Math.abs(value)
  const text = size >= 1e6 ? large.format(value) : size >= 100 ? whole.format(value) : fine.format(value)
  return text.replace('-', '−')
}

/** @param share 0 … 1 */
export function percent(share: number): string {
  return percents.format(share).replace('-', '−')
}

/** How many times as much. @example times(2.94) // '2.9' */
export function times(ratio: number): string {
  return ratio >= 10
    ? whole.format(ratio)
    : ratio >= 0.1
      ? fine.format(Math.round(ratio * 10) / 10)
      : fine.format(ratio)
}
