import { and, type AnyColumn, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL } from 'drizzle-orm'

/** As the sign-in library writes it. */
export type Condition = { field: string; value: unknown; operator: string; connector: 'AND' | 'OR' }

type Compared = Omit<Condition, 'field'> & { column: AnyColumn }

/** All that are joined by AND, and one of those that are joined by OR. */
export function matching(conditions: readonly Compared[]): SQL | undefined {
  const all = conditions.filter(({ connector }) => connector !== 'OR').map(compare)
  const any = conditions.filter(({ connector }) => connector === 'OR').map(compare)
  return and(...all, or(...any))
}

function compare({ column, operator, value }: Compared): SQL {
  if (operator === 'eq' && value === null) return isNull(column)
  const comparison = COMPARISONS[operator]
  if (!comparison) throw new Error(`Nothing compares by ${operator}`)
  return comparison(column, value)
}

const COMPARISONS: Record<string, (column: AnyColumn, value: unknown) => SQL> = {
  eq,
  ne,
  lt,
  lte,
  gt,
  gte,
  in: (column, values) => inArray(column, values as unknown[]),
}
