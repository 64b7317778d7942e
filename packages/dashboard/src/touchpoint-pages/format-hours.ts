import { language } from '../words/language.ts'

const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })

export const formatHours = (value: number): string => hours.format(value)
