import type { Transaction } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { listRecords } from '../records/read-records.ts'
import { defineRecordKind } from '../records/record-kind.ts'
import { pickDimension } from '../reports/pick-dimension.ts'
import { refuseUnknownPlaces } from '../touchpoints/refuse-unknown-places.ts'
import { MustWin, PinnedMetric } from './pinned-metric.ts'

/** More than these nobody acts on. */
export const MOST_PINNED = 5

type Given = { tx: Transaction; entry: ProjectEntry; definition: PinnedMetric }

export const PINNED_METRICS = defineRecordKind({
  kind: 'pinned-metric',
  plural: 'pinned-metrics',
  schema: PinnedMetric,
  async check({ tx, entry, definition }: Given) {
    refuseUnknownScope(entry, definition)
    const kept = await listRecords(tx, entry.project.id, { kind: 'pinned-metric', schema: PinnedMetric })
    const others = kept.filter((one) => one.definition.id !== definition.id)
    if (others.length >= MOST_PINNED)
      throw problem(
        'request.invalid',
        `The scoreboard holds at most ${MOST_PINNED} metrics: take one off before you pin another.`,
      )
  },
})

export const MUST_WINS = defineRecordKind({
  kind: 'must-win',
  plural: 'must-wins',
  schema: MustWin,
  check: ({ entry, definition }) => refuseUnknownScope(entry, definition),
})

function refuseUnknownScope(entry: ProjectEntry, { scope }: PinnedMetric): void {
  refuseUnknownPlaces(entry, scope.touchpoints)
  pickDimension(entry.project, scope)
}
