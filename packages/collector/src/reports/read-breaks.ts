import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Metric } from '@innerloop/shared/scale-of'
import { dayOf } from '../counts/day-of.ts'
import type { Transaction } from '../database/open-database.ts'
import { surveyVersions } from '../database/tables.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { seriesBreaksOf } from '../surveys/series-break-of.ts'
import type { ReportedBreak } from './score-report.ts'

type Asked = {
  entry: ProjectEntry
  surveyIds: readonly string[]
  /** Whose questions; NPS by default. */
  metric?: Metric
  /** First and last day, both included. */
  from?: string | undefined
  to?: string | undefined
}

/** The days on which a new version broke the series of a question of the metric, oldest first. */
export async function readBreaks(
  tx: Transaction,
  { entry: { project }, surveyIds, metric = 'nps', from = '', to = '9999-12-31' }: Asked,
): Promise<ReportedBreak[]> {
  const versions = await tx
    .select()
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, project.id), inArray(surveyVersions.surveyId, [...surveyIds])))
    .orderBy(asc(surveyVersions.publishedAt), asc(surveyVersions.version))
  const breaks = [...Map.groupBy(versions, ({ surveyId }) => surveyId).values()].flatMap((itsVersions) =>
    itsVersions
      .slice(1)
      .flatMap((after, index) =>
        breaksAt({ timeZone: project.timeZone, metric, before: itsVersions[index]!, after }),
      ),
  )
  return breaks
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}

type Version = typeof surveyVersions.$inferSelect

type Step = { timeZone: string; metric: Metric; before: Version; after: Version }

function breaksAt({ timeZone, metric, before, after }: Step): ReportedBreak[] {
  const asked = new Set(
    [before, after].flatMap(({ definition }) =>
      definition.questions.filter(({ kind }) => kind === metric).map(({ id }) => id),
    ),
  )
  return seriesBreaksOf(before.definition, after.definition)
    .filter(({ questionId }) => asked.has(questionId))
    .map(({ questionId, reasons }) => ({
      day: dayOf(after.publishedAt, timeZone),
      surveyId: after.surveyId,
      version: after.version,
      questionId,
      reasons,
    }))
}
