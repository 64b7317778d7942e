import { and, desc, eq, gte, lt, lte, or } from 'drizzle-orm'
import type { Transaction } from '../database/open-database.ts'
import { observations } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { resolvePerson } from '../people/resolve-person.ts'
import { problem } from '../problem.ts'
import type { Method, ObservationKind } from './observation.ts'
import { toObservation } from './observation-row.ts'

export type WantedObservations = {
  kind?: ObservationKind | undefined
  source?: string | undefined
  method?: Method | undefined
  touchpoint?: string | undefined
  person?: string | undefined
  /** Days of the project, both included. */
  from?: string | undefined
  to?: string | undefined
  limit: number
  cursor?: string | undefined
}

/** Newest first. @throws Problem `request.invalid` */
export async function listObservations(tx: Transaction, entry: ProjectEntry, wanted: WantedObservations) {
  const { kind, source, method, touchpoint, person, from, to, limit, cursor } = wanted
  const table = observations
  const rows = await tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.projectId, entry.project.id),
        kind && eq(table.kind, kind),
        source === undefined ? undefined : eq(table.source, source),
        method && eq(table.method, method),
        touchpoint === undefined ? undefined : eq(table.touchpoint, touchpoint),
        person === undefined ? undefined : eq(table.personId, resolvePerson(entry, person)),
        from === undefined ? undefined : gte(table.day, from),
        to === undefined ? undefined : lte(table.day, to),
        cursor === undefined ? undefined : isBehind(cursor),
      ),
    )
    .orderBy(desc(table.at), desc(table.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const next = rows.length > limit ? `${last!.at}_${last!.id}` : undefined
  return { observations: page.map(toObservation), ...(next !== undefined && { next }) }
}

function isBehind(cursor: string) {
  const place = /^(\d{1,15})_(.+)$/.exec(cursor)
  if (!place) throw problem('request.invalid', '"cursor": give "next" of the page before.')
  const [at, id] = [Number(place[1]), place[2]!]
  return or(lt(observations.at, at), and(eq(observations.at, at), lt(observations.id, id)))
}
