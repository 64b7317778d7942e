import { and, eq } from 'drizzle-orm'
import { canonical } from '@innerloop/shared/canonical'
import type { Programme, Survey, Touchpoint } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { projects, surveys, surveyVersions, touchpoints } from '../database/tables.ts'
import { problem } from '../problem.ts'

/**
 * Makes the project, its touchpoints and its surveys what the programme says. Applying it again changes
 * nothing; nothing that it leaves out is removed.
 *
 * @param now milliseconds since 1970-01-01 UTC, recorded as the publication of new survey versions
 * @throws Problem `survey.version-immutable` if it changes a version that is published already
 */
export async function applyProgramme(tx: Transaction, programme: Programme, now: number): Promise<void> {
  const { project } = programme
  await tx
    .insert(projects)
    .values({ id: project.id, key: project.key, definition: project })
    .onConflictDoUpdate({ target: projects.id, set: { key: project.key, definition: project } })
  for (const touchpoint of programme.touchpoints) await saveTouchpoint(tx, project.id, touchpoint)
  for (const survey of programme.surveys) await publishSurvey(tx, project.id, survey, now)
}

export async function saveTouchpoint(
  tx: Transaction,
  projectId: string,
  definition: Touchpoint,
): Promise<void> {
  await tx
    .insert(touchpoints)
    .values({ projectId, key: definition.key, definition })
    .onConflictDoUpdate({ target: [touchpoints.projectId, touchpoints.key], set: { definition } })
}

async function publishSurvey(
  tx: Transaction,
  projectId: string,
  definition: Survey,
  now: number,
): Promise<void> {
  const { id, version } = definition
  const existing = await tx
    .select()
    .from(surveyVersions)
    .where(
      and(
        eq(surveyVersions.projectId, projectId),
        eq(surveyVersions.surveyId, id),
        eq(surveyVersions.version, version),
      ),
    )
  if (existing[0] && canonical(existing[0].definition) !== canonical(definition))
    throw problem('survey.version-immutable', `Give the changed survey "${id}" version ${version + 1}.`)
  await tx
    .insert(surveyVersions)
    .values({ projectId, surveyId: id, version, definition, publishedAt: now })
    .onConflictDoNothing()
  await tx
    .insert(surveys)
    .values({ projectId, id, status: 'published', publishedVersion: version })
    .onConflictDoUpdate({
      target: [surveys.projectId, surveys.id],
      set: { status: 'published', publishedVersion: version },
    })
}
