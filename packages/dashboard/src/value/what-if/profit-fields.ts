import type { ProfitTree, ValueResult } from '@innerloop/collector'
import type { ProfitInputs } from '@innerloop/shared/profit-of'

export const INPUTS = [
  'newCustomers',
  'firstMargin',
  'customers',
  'retention',
  'repeatMargin',
  'extendedShare',
  'extendedMargin',
  'costToServe',
] as const satisfies readonly (keyof ProfitInputs)[]

/** As written; shares in per cent. */
export type SegmentFields = Record<(typeof INPUTS)[number] | 'name' | 'portfolio' | 'factors', string> & {
  touchpoints?: string[]
}
type Segment = ProfitTree['segments'][number]

const SHARES: readonly string[] = ['retention', 'extendedShare']

export function segmentFieldsOf({
  name,
  portfolio = '',
  factors = '',
  touchpoints,
  ...segment
}: Segment): SegmentFields {
  const numbers = INPUTS.map((input) => [
    input,
    `${SHARES.includes(input) ? segment[input] * 100 : segment[input]}`,
  ])
  return {
    name,
    portfolio,
    factors,
    ...(touchpoints && { touchpoints }),
    ...(Object.fromEntries(numbers) as Record<(typeof INPUTS)[number], string>),
  }
}

/** What is not a number counts as none. */
export function inputsOf(fields: SegmentFields): ProfitInputs {
  const numbers = INPUTS.map((input) => {
    const value = Number(fields[input])
    const known = Number.isFinite(value) ? value : 0
    return [input, SHARES.includes(input) ? Math.min(1, Math.max(0, known / 100)) : known] as const
  })
  return Object.fromEntries(numbers) as ProfitInputs
}

export function segmentOf(fields: SegmentFields): Segment {
  const { name, portfolio, factors, touchpoints } = fields
  return {
    name,
    ...inputsOf(fields),
    ...(portfolio && { portfolio }),
    ...(factors && { factors }),
    ...(touchpoints && { touchpoints }),
  }
}

/** With what was measured, where it was. */
export function blankSegment(name: string, result: ValueResult | null): SegmentFields {
  const blank = Object.fromEntries(INPUTS.map((input) => [input, '0'])) as Record<
    (typeof INPUTS)[number],
    string
  >
  if (!result) return { ...blank, name, portfolio: '', factors: '' }
  const { outcomes, overall } = result
  const people = outcomes.reduce((sum, { churn }) => sum + churn.n, 0)
  const kept = outcomes.reduce((sum, { churn, churnPerYear }) => sum + churn.n * (1 - (churnPerYear ?? 0)), 0)
  return {
    ...blank,
    name,
    portfolio: '',
    factors: '',
    customers: `${overall.nps.n}`,
    retention: people > 0 ? ((100 * kept) / people).toFixed(1) : '100',
    repeatMargin: (overall.worth.value ?? 0).toFixed(2),
  }
}
