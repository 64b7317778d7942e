import { and, asc, eq, gt } from 'drizzle-orm'
import type { Survey, SurveyResponse } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { responses } from '../database/tables.ts'
import { type ProjectEntry, versionKey } from '../projects/directory.ts'
import { toResponse } from '../responses/response-row.ts'

const PAGE = 1000

export type CountedRow = {
  row: typeof responses.$inferSelect
  survey: Survey
  response: SurveyResponse
}

/** Every response of a project in the order of arrival, with the survey that it answers. */
export async function* readCountedRows(
  tx: Transaction,
  { project, versions }: ProjectEntry,
): AsyncGenerator<CountedRow> {
  for (let after = 0; ;) {
    const page = await tx
      .select()
      .from(responses)
      .where(and(eq(responses.projectId, project.id), gt(responses.row, after)))
      .orderBy(asc(responses.row))
      .limit(PAGE)
    for (const row of page) {
      const survey = versions.get(versionKey(row.surveyId, row.surveyVersion))!
      yield { row, survey, response: toResponse(row) }
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.row
  }
}
