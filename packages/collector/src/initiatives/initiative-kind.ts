import { and, eq } from 'drizzle-orm'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import type { Transaction } from '../database/open-database.ts'
import { carriedItems, cases, responses } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { findRecord } from '../records/read-records.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { pickDimension } from '../reports/pick-dimension.ts'
import { refuseUnknownPlaces } from '../touchpoints/refuse-unknown-places.ts'
import type { Evidence } from './evidence.ts'
import { Initiative } from './initiative.ts'

export const INITIATIVES = defineRecordKind({
  kind: 'initiative',
  plural: 'initiatives',
  schema: Initiative,
  async check({ tx, entry, definition }) {
    const { id, from, measure, segment } = definition
    const before = await findRecord(tx, entry.project.id, { kind: 'initiative', schema: Initiative }, id)
    // What it came from may be gone by now, as when a person was erased.
    const known = new Set(before?.from.map(keyOf))
    for (const evidence of from)
      if (!known.has(keyOf(evidence)) && !(await isThere(tx, entry, evidence)))
        throw problem('request.invalid', `"from": there is no ${evidence.kind} "${evidence.id}".`)
    if (segment) pickDimension(entry.project, segment)
    if (!measure) return
    const { scope, control } = measure
    refuseUnknownPlaces(entry, scope.touchpoints)
    pickDimension(entry.project, scope)
    if (control?.kind === 'touchpoints') refuseUnknownPlaces(entry, control.touchpoints)
    else if (control) pickDimension(entry.project, { dimension: scope.dimension, value: control.value })
  },
  // It came from what happened here.
  template: () => undefined,
})

function keyOf({ kind, id }: Evidence): string {
  return `${kind} ${id}`
}

async function isThere(tx: Transaction, entry: ProjectEntry, { kind, id }: Evidence): Promise<boolean> {
  const { project, touchpoints } = entry
  const table = { carried: carriedItems, case: cases, response: responses } as const
  switch (kind) {
    case 'touchpoint':
      return touchpoints.has(id)
    case 'root-cause':
      return rootCausesOf(project).some(({ key }) => key === id)
    // A theme may be one of an analysis, which is worked out anew.
    case 'theme':
      return true
    default: {
      const { projectId, id: itsId } = table[kind]
      const [found] = await tx
        .select({ id: itsId })
        .from(table[kind])
        .where(and(eq(projectId, project.id), eq(itsId, id)))
      return found !== undefined
    }
  }
}
