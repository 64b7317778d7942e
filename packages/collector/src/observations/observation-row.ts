import { dayOf } from '../counts/day-of.ts'
import type { measurements, observations } from '../database/tables.ts'
import { resolvePerson } from '../people/resolve-person.ts'
import { redactText } from '../privacy/redact-text.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import type { ListedObservation, Observation } from './observation.ts'
import { observationId } from './observation-id.ts'

export type ObservationRow = typeof observations.$inferSelect
export type MeasurementRow = typeof measurements.$inferInsert

export function observationRow(
  entry: ProjectEntry,
  observation: Observation,
  receivedAt: number,
): ObservationRow {
  const { project } = entry
  const { kind, source, externalId, personId, touchpoint, method, text, score } = observation
  const { measures, properties, url } = observation
  const at = Date.parse(observation.at)
  return {
    projectId: project.id,
    id: observationId(source, externalId),
    kind,
    source,
    externalId,
    at,
    day: dayOf(at, project.timeZone),
    personId: personId === undefined ? null : resolvePerson(entry, personId),
    touchpoint: touchpoint ?? null,
    method: method ?? null,
    text: text === undefined ? null : redactText(text, project.redacts ?? []),
    score: score ?? null,
    measures: measures && Object.keys(measures).length > 0 ? measures : null,
    properties: properties ?? null,
    url: url ?? null,
    receivedAt,
  }
}

export function measurementsOf(row: ObservationRow): MeasurementRow[] {
  const { projectId, touchpoint, day, id } = row
  return Object.entries(row.measures ?? {}).map(([measure, value]) => ({
    projectId,
    measure,
    touchpoint: touchpoint ?? '',
    day,
    observationId: id,
    value,
  }))
}

/** As it is shown: without what it lacks. */
export function toObservation(row: ObservationRow): ListedObservation {
  const { kind, source, externalId, personId, touchpoint, method, text, score } = row
  const { measures, properties, url } = row
  return {
    kind,
    source,
    externalId,
    at: new Date(row.at).toISOString(),
    ...(personId !== null && { personId }),
    ...(touchpoint !== null && { touchpoint }),
    ...(method !== null && { method }),
    ...(text !== null && { text }),
    ...(score !== null && { score }),
    ...(measures !== null && { measures }),
    ...(properties !== null && { properties }),
    ...(url !== null && { url }),
    receivedAt: new Date(row.receivedAt).toISOString(),
  }
}
