import { readCounts, type CountFilter, type CountSum } from '../read-counts.ts'
import { dayOf } from '../../counts/day-of.ts'
import { floorDimension, floorValue } from '../../counts/floor-slice-of.ts'
import type { Transaction } from '../../database/open-database.ts'
import type { ProjectEntry } from '../../projects/directory.ts'
import type { Survey, Touchpoint } from '@innerloop/shared'

const DAY_MS = 86_400_000
const RECENT_DAYS = 90

export type Wanted = {
  entry: ProjectEntry
  touchpoints: readonly string[]
  dimension: string | undefined
  value: string | undefined
  from: string | undefined
  to: string | undefined
  /** Milliseconds since 1970-01-01 UTC. */
  now: number
}

export type Figures = {
  surveys: readonly Survey[]
  /** By touchpoint: within the filter, ever, and lately whatever the filter. */
  here: Map<string, CountSum[]>
  ever: Map<string, CountSum[]>
  recent: Map<string, CountSum[]>
  /** By touchpoint and value of the dimension, where one is asked for without a value. */
  byValue: Map<string, CountSum[]>
  /** By touchpoint and what they said of it. */
  surprise: Map<string, Map<string, CountSum[]>>
  /** By touchpoint with a floor: what each day counted where it held, and where not. */
  floors: Map<string, { within: CountSum[]; breached: CountSum[] }>
}

/** What customers can be asked about their expectation: a question `expectation` with these options. */
export const SURPRISES = ['worse', 'as-expected', 'better'] as const

/** All that the report needs, from counters: so many statements, however many responses there are. */
export async function readFigures(tx: Transaction, wanted: Wanted): Promise<Figures> {
  const { entry, touchpoints, dimension, value, from, to, now } = wanted
  const { project, versions } = entry
  const surveys = [...versions.values()].filter(({ pattern }) => pattern === 'past')
  const surveyIds = [...new Set(surveys.map(({ id }) => id))]
  const filter = { projectId: project.id, surveyIds, touchpoints }
  const span = { from, to }
  const narrowed = value === undefined ? {} : { dimension, value }
  const recently = dayOf(now - RECENT_DAYS * DAY_MS, project.timeZone)
  const figures: Figures = {
    surveys,
    here: byGroup(await readCounts(tx, { ...filter, ...span, ...narrowed }, 'touchpoint')),
    ever: byGroup(await readCounts(tx, filter, 'touchpoint')),
    recent: byGroup(await readCounts(tx, { ...filter, from: recently }, 'touchpoint')),
    byValue: new Map(),
    surprise: value === undefined ? await readSurprises(tx, entry, { ...filter, ...span }) : new Map(),
    floors: new Map(),
  }
  for (const key of touchpoints) {
    const { measureFloor } = entry.touchpoints.get(key) ?? {}
    const place = { ...filter, ...span, touchpoints: undefined, touchpoint: key }
    if (dimension !== undefined && value === undefined)
      figures.byValue.set(key, await readCounts(tx, { ...place, dimension }, 'value'))
    if (measureFloor) figures.floors.set(key, await readFloor(tx, measureFloor, { ...place, ...narrowed }))
  }
  return figures
}

async function readFloor(
  tx: Transaction,
  floor: NonNullable<Touchpoint['measureFloor']>,
  { dimension = '', value = '', ...place }: CountFilter,
) {
  const within = { ...place, dimension: floorDimension(floor, dimension) }
  return {
    within: await readCounts(tx, { ...within, value: floorValue('within', value) }, 'day'),
    breached: await readCounts(tx, { ...within, value: floorValue('breached', value) }, 'day'),
  }
}

async function readSurprises(tx: Transaction, { project }: ProjectEntry, filter: CountFilter) {
  const dimension = project.dimensions?.find(({ from }) => from === 'answers.expectation')?.key
  const surprises: Figures['surprise'] = new Map()
  for (const said of dimension === undefined ? [] : SURPRISES)
    for (const [key, sums] of byGroup(
      await readCounts(tx, { ...filter, dimension, value: said }, 'touchpoint'),
    )) {
      const here = surprises.get(key) ?? new Map<string, CountSum[]>()
      surprises.set(key, here.set(said, sums))
    }
  return surprises
}

function byGroup(sums: readonly CountSum[]): Map<string, CountSum[]> {
  return Map.groupBy(sums, ({ group }) => group)
}
