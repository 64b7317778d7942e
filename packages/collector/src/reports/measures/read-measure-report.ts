import { and, count, eq, gte, lte } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { measurements } from '../../database/tables.ts'
import { problem } from '../../problem.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { nameOfTouchpoint } from '../name-of-touchpoint.ts'
import { type Period, periodOf } from '../period-of.ts'
import { figuresOf, intervalOf, overOf, sampleOf } from './figures-of.ts'
import type { Measured, MeasureReport, MeasuresQuery } from './measure-report.ts'

type Wanted = Omit<MeasuresQuery, 'project'>
type Counted = { measure: string; touchpoint: string; day: string; value: number; n: number }

/**
 * What was measured at touchpoints, such as how long people waited. The values of a day come counted from the database.
 *
 * @throws Problem `request.invalid`
 */
export async function readMeasureReport(
  tx: Transaction,
  entry: ProjectEntry,
  wanted: Wanted,
): Promise<MeasureReport> {
  const { measure, touchpoint, from, to, by, over } = wanted
  if (over !== undefined && measure === undefined)
    throw problem('request.invalid', 'Query parameter "over": name the measure that it is a limit of.')
  const table = measurements
  const rows: Counted[] = await tx
    .select({
      measure: table.measure,
      touchpoint: table.touchpoint,
      day: table.day,
      value: table.value,
      n: count(),
    })
    .from(table)
    .where(
      and(
        eq(table.projectId, entry.project.id),
        measure === undefined ? undefined : eq(table.measure, measure),
        touchpoint === undefined ? undefined : eq(table.touchpoint, touchpoint),
        from === undefined ? undefined : gte(table.day, from),
        to === undefined ? undefined : lte(table.day, to),
      ),
    )
    .groupBy(table.measure, table.touchpoint, table.day, table.value)
  const groups = Map.groupBy(rows, (row) => `${row.measure}\n${row.touchpoint}`)
  const measures = [...groups.values()].map((its) => measuredOf(entry, its, { by, over }))
  measures.sort((a, b) => b.n - a.n || (a.measure < b.measure ? -1 : 1))
  return { from: from ?? null, to: to ?? null, by, measures }
}

function measuredOf(
  { touchpoints }: ProjectEntry,
  rows: readonly Counted[],
  { by, over }: { by: Period; over: number | undefined },
): Measured {
  const sample = sampleOf(rows)
  const { measure, touchpoint } = rows[0]!
  const periods = Map.groupBy(rows, ({ day }) => periodOf(day, by))
  return {
    measure,
    touchpoint: touchpoint || null,
    name: touchpoint ? nameOfTouchpoint({ touchpoints }, touchpoint) : null,
    ...figuresOf(sample),
    medianInterval: intervalOf(sample, 0.5),
    p90Interval: intervalOf(sample, 0.9),
    over: over === undefined ? null : overOf(sample, over),
    series: [...periods]
      .map(([from, its]) => ({ from, ...figuresOf(sampleOf(its)) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  }
}
