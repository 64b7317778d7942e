import type { Metric } from '@innerloop/shared/scale-of'
import type { Transaction } from '../../database/open-database.ts'
import type { Unit } from '../../programme/unit.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import { asking, histogramOf } from '../histogram-of.ts'
import { readCounts } from '../read-counts.ts'

type Days = { from: string; to: string }

export type Customers = {
  at(touchpoint: string, metric: Metric): number[]
  /** Of a unit, NPS; undefined where it is not said which are its own. */
  of(unit: Unit): number[] | undefined
}

/** What customers said after a transaction, by touchpoint and by the dimensions that units name. */
export async function readCustomers(
  tx: Transaction,
  { project, versions }: ProjectEntry,
  units: readonly Unit[],
  { from, to }: Days,
): Promise<Customers> {
  const surveys = [...versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const filter = { projectId: project.id, surveyIds, from, to }
  const byTouchpoint = Map.groupBy(await readCounts(tx, filter, 'touchpoint'), ({ group }) => group)
  const byValue = new Map<string, Awaited<ReturnType<typeof readCounts>>>()
  for (const dimension of dimensionsOf(units))
    byValue.set(dimension, await readCounts(tx, { ...filter, dimension }, 'value'))
  const isNps = asking(surveys, 'nps')
  return {
    at: (touchpoint, metric) => histogramOf(byTouchpoint.get(touchpoint) ?? [], asking(surveys, metric)),
    of({ customers }) {
      if (!customers) return undefined
      if ('touchpoints' in customers) {
        const own = [...new Set(customers.touchpoints)]
        return histogramOf(
          own.flatMap((key) => byTouchpoint.get(key) ?? []),
          isNps,
        )
      }
      const sums = byValue.get(customers.dimension) ?? []
      return histogramOf(
        sums.filter(({ group }) => group === customers.value),
        isNps,
      )
    },
  }
}

function dimensionsOf(units: readonly Unit[]): Set<string> {
  return new Set(
    units.flatMap(({ customers }) => (customers && 'dimension' in customers ? [customers.dimension] : [])),
  )
}
