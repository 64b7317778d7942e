import type { ValueResult } from '@innerloop/collector'
import { formatTenths } from '../../words/format.ts'
import { Part } from '../Part.tsx'
import { valueWords } from '../words.ts'

const words = valueWords.trend
type Estimate = ValueResult['trend']['change']

export function TrendPart({ trend }: Pick<ValueResult, 'trend'>) {
  const { n, change, growth, verdict } = trend
  const isWarning = verdict === 'score-up-value-flat' || verdict === 'score-up-value-down'
  const says = words[verdict](formatTenths(change.value ?? 0), valueWords.percent(growth.value ?? 0))
  return (
    <Part
      title={words.title}
      sentence={isWarning ? <span class="notice-text value-warning">{says}</span> : says}
      method={words.method}
    >
      <p class="quiet">{words.facts(n, textOf(change, formatTenths), textOf(growth, valueWords.percent))}</p>
    </Part>
  )
}

function textOf({ value, interval }: Estimate, write: (value: number) => string): string {
  if (value === null) return valueWords.unknown
  const range = interval ? ` (${valueWords.between(write(interval.low), write(interval.high))})` : ''
  return `${write(value)}${range}`
}
