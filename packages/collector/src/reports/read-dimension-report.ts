import type { Dimension } from '@innerloop/shared'
import { declaredValuesOf } from '../counts/dimension-value-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { type CountFilter, readCounts } from './read-counts.ts'
import type { IsAsked } from './histogram-of.ts'
import { scoreOf } from './score-of.ts'
import type { DimensionReport } from './score-report.ts'

type Asked = {
  dimension: Dimension
  value: string | undefined
  filter: CountFilter
  /** Of the filter, whatever the value. */
  shown: number
  isNps: IsAsked
}

/** The counters by the values of a dimension. What it can no longer have since it was changed is left out. */
export async function readDimensionReport(
  tx: Transaction,
  { dimension, value, filter, shown, isNps }: Asked,
): Promise<DimensionReport> {
  const { key, name = key } = dimension
  const declared = declaredValuesOf(dimension)
  const sums = await readCounts(tx, { ...filter, dimension: key }, 'value')
  const values = [...Map.groupBy(sums, ({ group }) => group)]
    .filter(([one]) => !declared || declared.includes(one))
    .map(([one, itsSums]) => ({ value: one, ...scoreOf(itsSums, isNps) }))
    .filter(({ n, funnel }) => n > 0 || funnel.shown > 0)
    .sort((a, b) => (dimension.cuts ? rank(declared!, a) - rank(declared!, b) : b.n - a.n))
  const counted = values.reduce((sum, { funnel }) => sum + funnel.shown, 0)
  return { key, name, value: value ?? null, values, notCounted: Math.max(0, shown - counted) }
}

function rank(declared: readonly string[], { value }: { value: string }): number {
  return declared.indexOf(value)
}
