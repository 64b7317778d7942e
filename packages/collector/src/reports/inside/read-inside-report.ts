import type { Metric } from '@innerloop/shared/scale-of'
import { scaleOf } from '@innerloop/shared/scale-of'
import { dayOf } from '../../counts/day-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import { daysOfQuarter, quarterBefore, quarterOf } from '../../inside/quarter.ts'
import { FEWEST } from '../../inside/scores.ts'
import { type Unit, UNITS } from '../../programme/unit.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { listRecords } from '../../records/read-records.ts'
import { estimateOf } from '../estimate-of.ts'
import { nameOfTouchpoint } from '../name-of-touchpoint.ts'
import type { Estimate } from '../score-report.ts'
import { gapOf, sideOf } from './gap-of.ts'
import type { InsideQuery, InsideReport } from './inside-report.ts'
import { type Customers, readCustomers } from './read-customers.ts'
import { type InsideSum, readInsideSums, readInsideWords } from './read-inside-sums.ts'
import { relateUnits } from './relate-units.ts'

/**
 * What employees say beside what customers do.
 *
 * @param now milliseconds since 1970-01-01 UTC
 */
export async function readInsideReport(
  tx: Transaction,
  entry: ProjectEntry,
  { until, quarters }: InsideQuery,
  now: number,
): Promise<InsideReport> {
  const { project } = entry
  const last = until ?? quarterOf(dayOf(now, project.timeZone))
  const from = quarterBefore(last, quarters - 1)
  const units = (await listRecords(tx, project.id, UNITS)).map(({ definition }) => definition)
  const days = { from: daysOfQuarter(from).from, to: daysOfQuarter(last).to }
  const customers = await readCustomers(tx, entry, units, days)
  const sums = await readInsideSums(tx, { projectId: project.id, from, until: last })
  const asked = sums.flatMap((sum) => {
    const question = questionOf(entry, sum)
    return question ? [{ ...sum, ...question }] : []
  })
  const pulse = asked.filter(({ asks }) => asks === 'pulse')
  const told = tellUnits(pulse, units, customers)
  return {
    from,
    until: last,
    fewest: FEWEST,
    gaps: tellGaps(entry, asked, customers),
    pulse: pulseOf(pulse),
    units: told,
    relations: relateUnits(told.filter(({ unit }) => unit !== null)),
    words: (await readInsideWords(tx, project.id)).map(({ surveyId, touchpoint, texts }) => ({
      survey: nameOfSurvey(entry, surveyId),
      touchpoint: touchpoint === '' ? null : { key: touchpoint, name: nameOfTouchpoint(entry, touchpoint) },
      texts,
    })),
  }
}

type Asked = InsideSum & { asks: 'guess' | 'pulse'; metric: Metric }

/** As the newest version that asks employees has it. */
function questionOf(
  { versions }: ProjectEntry,
  { surveyId, questionId }: InsideSum,
): Pick<Asked, 'asks' | 'metric'> | undefined {
  for (const { id, asksInside, questions } of [...versions.values()].toReversed()) {
    const kind = id === surveyId ? questions.find((question) => question.id === questionId)?.kind : undefined
    if (asksInside && kind && scaleOf(kind)) return { asks: asksInside, metric: kind as Metric }
  }
  return undefined
}

function nameOfSurvey({ versions }: ProjectEntry, surveyId: string): string {
  return [...versions.values()].findLast(({ id }) => id === surveyId)?.name ?? surveyId
}

function tellGaps(entry: ProjectEntry, asked: readonly Asked[], customers: Customers): InsideReport['gaps'] {
  const guesses = asked.filter(({ asks, touchpoint }) => asks === 'guess' && touchpoint !== '')
  const places = Map.groupBy(guesses, ({ touchpoint, metric }) => `${metric} ${touchpoint}`)
  return [...places.values()]
    .map((cells) => {
      const { touchpoint, metric } = cells[0]!
      const [theirs, ours] = [customers.at(touchpoint, metric), addUp(cells)]
      return {
        touchpoint,
        name: nameOfTouchpoint(entry, touchpoint),
        metric,
        customers: sideOf(metric, theirs),
        employees: sideOf(metric, ours),
        gap: gapOf(metric, theirs, ours),
      }
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a.name.localeCompare(b.name))
}

function sizeOf({ gap }: InsideReport['gaps'][number]): number {
  return gap ? Math.abs(gap.good.difference) : -1
}

function tellUnits(
  pulse: readonly Asked[],
  units: readonly Unit[],
  customers: Customers,
): InsideReport['units'] {
  const cells = Map.groupBy(pulse, ({ unit }) => unit)
  const known = new Map(units.map((unit) => [unit.id, unit]))
  // Of a unit that was deleted, what its people said stays.
  const ids = [...new Set([...known.keys(), ...cells.keys()])].filter((id) => id !== '')
  const rows = ids.map((id) => {
    const unit = known.get(id)
    const theirs = unit && customers.of(unit)
    return {
      unit: id,
      name: unit?.name ?? id,
      people: unit?.people ?? null,
      ...pulseOf(cells.get(id) ?? []),
      customers: theirs ? estimateOf('nps', theirs) : null,
    }
  })
  const rest = cells.get('')
  return [
    ...rows.toSorted((a, b) => a.name.localeCompare(b.name)),
    ...(rest ? [{ unit: null, name: null, people: null, ...pulseOf(rest), customers: null }] : []),
  ]
}

function pulseOf(cells: readonly Asked[]): InsideReport['pulse'] {
  const told = (metric: Metric): Estimate | null => {
    const estimate = estimateOf(metric, addUp(cells.filter((cell) => cell.metric === metric)))
    return estimate.n === 0 ? null : estimate
  }
  return { enps: told('nps'), understands: told('csat') }
}

function addUp(cells: readonly InsideSum[]): number[] {
  return cells.reduce<number[]>(
    (sum, { scores }) => sum.map((count, score) => count + scores[score]!),
    new Array<number>(11).fill(0),
  )
}
