// What customers put up with at a touchpoint: the score below which they would leave, and the limit of a measure.

import type { Touchpoint } from '@innerloop/shared'
import type { AnalysedRow } from '../../analyses/stream-responses.ts'
import { heldBy } from '../../counts/floor-slice-of.ts'

/** So many floors are told apart, the first ones by their touchpoint's key: one bit each. */
export const MOST_FLOORS = 32

export type Floor = {
  touchpoint: string
  name: string
  /** The score must not be below it, or the measure, such as a wait, above it. */
  about: 'score' | 'measure'
  /** The property that has the measure. */
  property: string | null
  unit: string | null
  limit: number
  bit: number
  heldIn: (row: Pick<AnalysedRow, 'details'>, score: number | undefined) => 'within' | 'breached' | undefined
}

/** By touchpoint, at most two each. */
export function floorsOf(touchpoints: ReadonlyMap<string, Touchpoint>): Map<string, Floor[]> {
  const all = [...touchpoints.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((touchpoint) => [...floorOfScore(touchpoint), ...floorOfMeasure(touchpoint)])
    .slice(0, MOST_FLOORS)
    .map((floor, place): Floor => ({ ...floor, bit: 2 ** place }))
  return Map.groupBy(all, ({ touchpoint }) => touchpoint)
}

type Found = Omit<Floor, 'bit'>

function floorOfScore({ key, name, toleranceFloor: limit }: Touchpoint): Found[] {
  if (limit === undefined) return []
  const heldIn: Found['heldIn'] = (_, score) =>
    score === undefined ? undefined : score < limit ? 'breached' : 'within'
  return [{ touchpoint: key, name, about: 'score', property: null, unit: null, limit, heldIn }]
}

function floorOfMeasure({ key, name, measureFloor }: Touchpoint): Found[] {
  if (!measureFloor) return []
  const { property, limit, unit = null } = measureFloor
  const heldIn: Found['heldIn'] = ({ details }) => heldBy(measureFloor, details)
  return [{ touchpoint: key, name, about: 'measure', property, unit, limit, heldIn }]
}
