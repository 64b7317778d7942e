import type { AttentionResult, PersonRisk } from '@innerloop/collector'
import { formatTenths, formatWhole } from '../../words/format.ts'
import { valueWords } from '../words.ts'

const words = valueWords.attention

export function reasonText({ kind, amount }: PersonRisk['reasons'][number]): string {
  return words.reasons[kind](formatWhole(amount))
}

/** Where the risk is from, and how well it told leavers from others. */
export function modelText({ basis, n, churned, area }: AttentionResult['model']): string {
  if (basis === 'too-few') return words.tooFew(formatWhole(churned))
  const { low = 0, high = 0 } = area?.interval ?? {}
  const told = words.area(
    formatTenths(100 * (area?.value ?? 0)),
    formatTenths(100 * low),
    formatTenths(100 * high),
  )
  return basis === 'fitted' ? words.fitted(formatWhole(churned), formatWhole(n), told) : words.chance(told)
}
