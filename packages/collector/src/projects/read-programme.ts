import { asc, eq } from 'drizzle-orm'
import type { Programme, Project } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { journeys, projects, surveys, touchpoints } from '../database/tables.ts'
import { problem } from '../problem.ts'
import { RECORD_KINDS } from '../records/kinds.ts'
import { listRecords } from '../records/read-records.ts'
import { readRules } from '../routing/store/routing-rules.ts'
import { selectPublished } from '../surveys/read-survey.ts'
import { readTeams } from '../teams/teams.ts'

/** @throws Problem `project.unknown` */
export async function readProject(tx: Transaction, projectId: string): Promise<Project> {
  const [found] = await tx.select().from(projects).where(eq(projects.id, projectId))
  if (!found) throw problem('project.unknown', 'Write its id as in `GET /v1/projects`.')
  return found.definition
}

/**
 * All that the team has defined, as one file; of each survey the version that counts, and no drafts.
 * Applied to the same collector it changes nothing.
 *
 * @throws Problem `project.unknown`
 */
export async function readProgramme(tx: Transaction, projectId: string): Promise<Programme> {
  const project = await readProject(tx, projectId)
  const points = await tx
    .select()
    .from(touchpoints)
    .where(eq(touchpoints.projectId, projectId))
    .orderBy(asc(touchpoints.key))
  const asked = await selectPublished(tx).where(eq(surveys.projectId, projectId)).orderBy(asc(surveys.id))
  const paths = await tx
    .select()
    .from(journeys)
    .where(eq(journeys.projectId, projectId))
    .orderBy(asc(journeys.id))
  const states = asked.flatMap(({ surveyId, status }) =>
    status === 'published' ? [] : [[surveyId, status] as const],
  )
  const teams = await readTeams(tx, projectId)
  const rules = await readRules(tx, projectId)
  const records = await readRecords(tx, projectId)
  return {
    project,
    touchpoints: points.map(({ definition }) => definition),
    surveys: asked.map(({ definition }) => definition),
    ...(states.length > 0 && { surveyStates: Object.fromEntries(states) }),
    ...(paths.length > 0 && { journeys: paths.map(({ definition }) => definition) }),
    ...(teams.length > 0 && { teams }),
    ...(rules.length > 0 && { rules }),
    ...(Object.keys(records).length > 0 && { records }),
  }
}

async function readRecords(tx: Transaction, projectId: string): Promise<NonNullable<Programme['records']>> {
  const records: NonNullable<Programme['records']> = {}
  for (const kind of RECORD_KINDS) {
    const found = await listRecords(tx, projectId, kind)
    if (found.length > 0) records[kind.plural] = found.map(({ definition }) => definition)
  }
  return records
}
