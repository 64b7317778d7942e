import { worthOfPoints } from '@innerloop/shared/worth-of-points'
import type { Assumption, ValueResult } from '@innerloop/collector'

/** As written in the fields; shares and churn in per cent. */
export type Fields = Record<
  'customers' | 'points' | 'fromMargin' | 'fromChurn' | 'toMargin' | 'toChurn' | 'causal',
  string
>
export type Step = 'detractor' | 'passive'

/** From what was measured, where it was. */
export function fieldsOf(step: Step, result: ValueResult | null, assumptions: readonly Assumption[]): Fields {
  const [from, to] = [step, step === 'detractor' ? 'passive' : 'promoter'].map((name) =>
    result?.outcomes.find((one) => one.class === name),
  )
  return {
    customers: write(result?.overall.nps.n, 0),
    points: '5',
    fromMargin: write(from?.worth.value, 2),
    fromChurn: write(inPercent(from?.churnPerYear), 1),
    toMargin: write(to?.worth.value, 2),
    toChurn: write(inPercent(to?.churnPerYear), 1),
    causal: write(assumptions.find(({ id }) => id === 'causal-share')?.low ?? 100, 1),
  }
}

/** @param discount what a year’s delay takes from an amount, 0 … 1. @returns undefined while a field is empty, no number, or out of its range. */
export function calculated(fields: Fields, discount = 0) {
  const [customers, points, fromMargin, fromChurn, toMargin, toChurn, causal] = (
    ['customers', 'points', 'fromMargin', 'fromChurn', 'toMargin', 'toChurn', 'causal'] as const
  ).map((name) => (fields[name].trim() === '' ? NaN : Number(fields[name]))) as SevenNumbers
  if (![fromMargin, toMargin].every(Number.isFinite) || !(customers >= 0)) return undefined
  if (![points, causal].every(isShare) || ![fromChurn, toChurn].every((churn) => churn > 0 && churn <= 100))
    return undefined
  const move = {
    customers,
    points,
    from: { margin: fromMargin, churn: fromChurn / 100, discount },
    to: { margin: toMargin, churn: toChurn / 100, discount },
  }
  return { most: worthOfPoints(move), likely: worthOfPoints({ ...move, causalShare: causal / 100 }) }
}

type SevenNumbers = [number, number, number, number, number, number, number]

function write(value: number | null | undefined, digits: number): string {
  return value === null || value === undefined ? '' : `${Number(value.toFixed(digits))}`
}

function inPercent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : share * 100
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 100
}
