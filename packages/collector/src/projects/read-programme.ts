import { and, asc, eq } from 'drizzle-orm'
import type { Programme, Project } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { journeys, projects, surveys, surveyVersions, touchpoints } from '../database/tables.ts'
import { problem } from '../problem.ts'

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
  const asked = await readAsked(tx, projectId)
  const paths = await tx
    .select()
    .from(journeys)
    .where(eq(journeys.projectId, projectId))
    .orderBy(asc(journeys.id))
  const states = asked.flatMap(({ id, status }) => (status === 'published' ? [] : [[id, status] as const]))
  return {
    project,
    touchpoints: points.map(({ definition }) => definition),
    surveys: asked.map(({ definition }) => definition),
    ...(states.length > 0 && { surveyStates: Object.fromEntries(states) }),
    ...(paths.length > 0 && { journeys: paths.map(({ definition }) => definition) }),
  }
}

function readAsked(tx: Transaction, projectId: string) {
  return tx
    .select({ id: surveys.id, status: surveys.status, definition: surveyVersions.definition })
    .from(surveys)
    .innerJoin(
      surveyVersions,
      and(
        eq(surveyVersions.projectId, surveys.projectId),
        eq(surveyVersions.surveyId, surveys.id),
        eq(surveyVersions.version, surveys.publishedVersion),
      ),
    )
    .where(eq(surveys.projectId, projectId))
    .orderBy(asc(surveys.id))
}
