import type { responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'
import { countResponse } from './count-response.ts'
import type { Tally } from './tally.ts'

type Counted = {
  entry: Pick<ProjectEntry, 'project' | 'versions' | 'touchpoints'>
  row: typeof responses.$inferSelect
  /** Other than the one under which it is counted, if it is to move there. */
  day?: string
}

/** Adds what a stored row counts, or takes it away. */
export function countRow(tally: Tally, { entry, row, day = row.day }: Counted, sign: 1 | -1): void {
  const survey = entry.versions.get(versionKey(row.surveyId, row.surveyVersion))!
  const floor = entry.touchpoints.get(row.touchpoint ?? '')?.measureFloor
  countResponse(
    tally,
    { project: entry.project, survey, response: toResponse(row), day, flags: row.flags, floor },
    sign,
  )
}
