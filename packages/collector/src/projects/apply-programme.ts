import { and, eq, ne } from 'drizzle-orm'
import { canonical } from '@innerloop/shared/canonical'
import type { Programme, Project, Survey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { projects, surveyVersions } from '../database/tables.ts'
import { saveJourney } from '../journeys/save-journey.ts'
import { problem } from '../problem.ts'
import { applyRecords } from './apply-records.ts'
import { replaceRules } from '../routing/store/routing-rules.ts'
import { saveVersion } from '../surveys/save-version.ts'
import { saveTeam } from '../teams/teams.ts'
import { saveTouchpoint } from '../touchpoints/save-touchpoint.ts'

/**
 * Makes the project, its touchpoints, surveys, journeys and records what the programme says. Applying it again changes
 * nothing; nothing that it leaves out is removed, but for rules: where it has some, these are all.
 *
 * @param now milliseconds since 1970-01-01 UTC, recorded as the publication of new survey versions
 * @throws Problem `survey.version-immutable` if it changes a version that is published already; `project.key-taken`;
 *   `request.invalid` for records
 */
export async function applyProgramme(tx: Transaction, programme: Programme, now: number): Promise<void> {
  const {
    project,
    touchpoints,
    surveys,
    surveyStates = {},
    journeys = [],
    teams = [],
    rules,
    records,
  } = programme
  await saveProject(tx, project)
  for (const touchpoint of touchpoints) await saveTouchpoint(tx, project.id, touchpoint)
  for (const definition of surveys) {
    await assertSameVersion(tx, project.id, definition)
    const state = surveyStates[definition.id] ?? 'published'
    await saveVersion(tx, { projectId: project.id, definition, state }, now)
  }
  for (const journey of journeys) await saveJourney(tx, project.id, journey, now)
  for (const team of teams) await saveTeam(tx, project.id, team)
  if (rules) await replaceRules(tx, project.id, rules)
  if (records) await applyRecords(tx, { project, records }, now)
}

/** @throws Problem `project.key-taken` */
export async function saveProject(tx: Transaction, definition: Project): Promise<void> {
  const { id, key } = definition
  const [other] = await tx
    .select()
    .from(projects)
    .where(and(eq(projects.key, key), ne(projects.id, id)))
  if (other) throw problem('project.key-taken', 'Choose another "key".')
  await tx
    .insert(projects)
    .values({ id, key, definition })
    .onConflictDoUpdate({ target: projects.id, set: { key, definition } })
}

async function assertSameVersion(tx: Transaction, projectId: string, definition: Survey): Promise<void> {
  const { id, version } = definition
  const [existing] = await tx
    .select()
    .from(surveyVersions)
    .where(
      and(
        eq(surveyVersions.projectId, projectId),
        eq(surveyVersions.surveyId, id),
        eq(surveyVersions.version, version),
      ),
    )
  if (existing && canonical(existing.definition) !== canonical(definition))
    throw problem('survey.version-immutable', `Give the changed survey "${id}" version ${version + 1}.`)
}
