import type { ProjectEntry } from '../projects/directory.ts'
import { Observation } from './observation.ts'

/** Lines count as the sender's: the index in a list, or a row of a file. */
export type RefusedObservation = { index: number; externalId: string | null; detail: string }

export type CheckedObservations = { given: Observation[]; rejected: RefusedObservation[] }

/** Each by itself, so that a bad one harms no other. */
export function checkObservations(entry: ProjectEntry, raw: readonly unknown[]): CheckedObservations {
  const checked: CheckedObservations = { given: [], rejected: [] }
  raw.forEach((one, index) => {
    const parsed = Observation.safeParse(one)
    const detail = parsed.success ? refusalOf(entry, parsed.data) : sayIssue(parsed.error.issues[0]!)
    if (detail === undefined) checked.given.push(parsed.data!)
    else checked.rejected.push({ index, externalId: externalIdOf(one), detail })
  })
  return checked
}

function refusalOf({ touchpoints }: ProjectEntry, { touchpoint }: Observation): string | undefined {
  if (touchpoint === undefined || touchpoints.has(touchpoint)) return undefined
  return `touchpoint: there is no "${touchpoint}"; make it, or write another key`
}

function sayIssue({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.') || 'observation'}: ${message}`
}

function externalIdOf(one: unknown): string | null {
  const id = (one as { externalId?: unknown } | null)?.externalId
  return typeof id === 'string' ? id.slice(0, 200) : null
}
