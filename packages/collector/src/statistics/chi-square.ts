import { upperGamma } from './gamma.ts'

/**
 * Pearson's test of whether sides fall into classes alike, without a correction. Classes that nobody chose are left out.
 *
 * @param table a row of counts for each side, each with an answer at least
 * @returns p is close from five expected answers a cell on
 * @see Pearson, Philosophical Magazine 50, 1900: Σ (observed − expected)² / expected, with (rows − 1)(columns − 1) degrees
 *   of freedom
 */
export function chiSquare(table: readonly (readonly number[])[]): {
  statistic: number
  df: number
  p: number
} {
  const columns = table[0]!.map((_, at) => table.reduce((sum, row) => sum + row[at]!, 0))
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const all = rows.reduce((sum, row) => sum + row, 0)
  let statistic = 0
  for (const [row, counts] of table.entries())
    for (const [column, observed] of counts.entries()) {
      const expected = (rows[row]! * columns[column]!) / all
      if (expected > 0) statistic += (observed - expected) ** 2 / expected
    }
  const df = (table.length - 1) * (columns.filter((column) => column > 0).length - 1)
  return { statistic, df, p: df === 0 ? 1 : upperGamma(df / 2, statistic / 2) }
}
