// Whether customers like those units better whose people understand the promise, or like to work there.

import { correlation } from '../../statistics/correlation.ts'
import type { Estimate } from '../score-report.ts'
import { FEWEST } from '../describe-difference.ts'
import type { InsideReport } from './inside-report.ts'

type Relation = InsideReport['relations'][number]
type Told = Pick<InsideReport['units'][number], 'enps' | 'understands' | 'customers'>

/** With fewer, chance alone makes any picture. */
export const FEWEST_UNITS = 8

export function relateUnits(units: readonly Told[]): Relation[] {
  return (['understands', 'enps'] as const).map((of) => relationOf(of, units))
}

function relationOf(of: Relation['of'], units: readonly Told[]): Relation {
  const pairs = units.flatMap((unit): [number, number][] => {
    const [x, y] = [scoreOf(unit[of], 1), scoreOf(unit.customers, FEWEST)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  const unknown = { of, units: pairs.length, r: null, interval: null, verdict: 'cannot-tell' as const }
  const found = pairs.length < FEWEST_UNITS ? undefined : correlation(pairs)
  if (!found) return unknown
  const { r, low, high } = found
  const verdict = low > 0 ? 'together' : high < 0 ? 'opposite' : 'cannot-tell'
  return { ...unknown, r, interval: { low, high }, verdict }
}

function scoreOf(estimate: Estimate | null, fewest: number): number | undefined {
  return estimate && estimate.n >= fewest ? (estimate.score ?? undefined) : undefined
}
