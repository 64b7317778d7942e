import { pickDimension } from '../reports/pick-dimension.ts'
import { problem } from '../problem.ts'
import { findRecord, listRecords } from '../records/read-records.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { refuseUnknownPlaces } from '../touchpoints/refuse-unknown-places.ts'
import { Goal } from './goal.ts'

export const GOALS = defineRecordKind({
  kind: 'goal',
  plural: 'goals',
  schema: Goal,
  async check({ tx, entry, definition }) {
    const { id, kind, parent, measure, team } = definition
    if (team !== undefined && !entry.routing.teams.has(team))
      throw problem('request.invalid', `"team": there is no team "${team}".`)
    if (measure.kind === 'score') {
      refuseUnknownPlaces(entry, measure.scope.touchpoints)
      pickDimension(entry.project, measure.scope)
    }
    if (parent === undefined) return
    const served = await findRecord(tx, entry.project.id, { kind: 'goal', schema: Goal }, parent)
    if (!served) throw problem('request.invalid', `"parent": there is no goal "${parent}".`)
    if (kind === 'behaviour' && served.kind !== 'outcome')
      throw problem('request.invalid', '"parent": a behaviour serves an outcome, not another behaviour.')
    const all = await listRecords(tx, entry.project.id, { kind: 'goal', schema: Goal })
    const parents = new Map(all.map(({ definition: one }) => [one.id, one.parent]))
    parents.set(id, parent)
    if (isInCircle(parents, id)) throw problem('request.invalid', '"parent": a goal cannot serve itself.')
  },
})

function isInCircle(parents: ReadonlyMap<string, string | undefined>, id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}
