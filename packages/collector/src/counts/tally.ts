import { COUNT_COLUMNS } from '../database/count-columns.ts'
import type { CountDifference, CountKey } from '../database/save-batch.ts'

/** Where a response counts. */
export type Place = Pick<CountKey, 'projectId' | 'surveyId' | 'touchpoint' | 'day'>
/** What of it. */
export type Counted = Pick<CountKey, 'questionId' | 'dimension' | 'value'>

/** Gathers differences by counter, so that a batch touches each counter once. */
export type Tally = {
  /** A place's differences, to be added to: for each thing counted fifteen, in the order of `COUNT_COLUMNS`. */
  at(place: Place): (counted: Counted) => number[]
  add(differences: readonly CountDifference[], sign: 1 | -1): void
  /** The counters that change, without those whose differences cancelled out. */
  differences(): CountDifference[]
  cancelled(): CountDifference[]
}

type ByValue = Map<string, number[]>
type Sums = (counted: Counted) => number[]

/** Maps within maps, since to join a key's parts to one text costs more than to look each up. */
export function createTally(): Tally {
  const sums: CountDifference[] = []
  const byProject = new Map<string, Map<string, Map<string, Map<string, Sums>>>>()

  function at(place: Place): Sums {
    const bySurvey = within(byProject, place.projectId, newMap)
    const byTouchpoint = within(bySurvey, place.surveyId, newMap)
    const byDay = within(byTouchpoint, place.touchpoint, newMap)
    return within(byDay, place.day, () => createSums(place, sums))
  }

  return {
    at,
    add(differences, sign) {
      for (const { key, by } of differences) {
        const sum = at(key)(key)
        by.forEach((count, column) => (sum[column]! += sign * count))
      }
    },
    differences: () => sums.filter((sum) => !isNothing(sum)),
    cancelled: () => sums.filter(isNothing),
  }
}

function createSums({ projectId, surveyId, touchpoint, day }: Place, sums: CountDifference[]): Sums {
  const byQuestion = new Map<string, Map<string, ByValue>>()
  return ({ questionId, dimension, value }) => {
    const byDimension = within(byQuestion, questionId, newMap)
    const byValue = within(byDimension, dimension, newMap)
    return within(byValue, value, () => {
      const by = COUNT_COLUMNS.map(() => 0)
      sums.push({ key: { projectId, surveyId, questionId, touchpoint, dimension, value, day }, by })
      return by
    })
  }
}

function within<K, V>(map: Map<K, V>, key: K, make: () => NoInfer<V>): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function newMap<K, V>(): Map<K, V> {
  return new Map()
}

function isNothing({ by }: CountDifference): boolean {
  return by.every((count) => count === 0)
}
