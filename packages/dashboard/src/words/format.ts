// Numbers and dates are written in the language of the sentences that they stand in.

import { language as LANGUAGE } from './language.ts'

const whole = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 0, signDisplay: 'negative' })
const tenths = new Intl.NumberFormat(LANGUAGE, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'negative',
})
const amounts = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 })
const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' })
const instant = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' })

export const formatWhole = (value: number): string => withMinusSign(whole.format(value))
export const formatTenths = (value: number): string => withMinusSign(tenths.format(value))
export const formatAmount = (value: number): string => withMinusSign(amounts.format(value))
export const formatInstant = (iso: string): string => instant.format(new Date(iso))
/** @param currency as `EUR` */
export const formatMoney = (value: number, currency: string): string =>
  withMinusSign(new Intl.NumberFormat(LANGUAGE, { style: 'currency', currency }).format(value))
export const formatAgo = (amount: number, unit: Intl.RelativeTimeFormatUnit): string =>
  relative.format(-amount, unit)

/** Never rounds a few to none, nor nearly all to all. */
export function formatShare(part: number, total: number): string {
  if (total === 0) return '–'
  const share = part / total
  if (share > 0 && share < 0.005) return '<1%'
  if (share < 1 && share > 0.995) return '>99%'
  return percent.format(share)
}

/** @param day as `2026-11-22` */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`))
}

function withMinusSign(text: string): string {
  return text.replace('-', '−')
}
