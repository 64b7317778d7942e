import type { Programme } from '@innerloop/shared'
import { Project } from '@innerloop/shared'
import { eq } from 'drizzle-orm'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { projects } from '../database/tables.ts'
import { mergePatch } from '../definitions/merge-patch.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import { applyProgramme, saveProject } from './apply-programme.ts'
import { fitTemplate } from './fit-template.ts'
import type { ProjectChange } from './project-change.ts'
import { readProgramme, readProject } from './read-programme.ts'

type Creation = { definition: Project; actor: Actor }
type Edit = { projectId: string; patch: ProjectChange; precondition: Precondition; actor: Actor }
type Application = {
  programme: Programme
  precondition: Precondition
  actor: Actor
  /** It comes from another project: this one stays who it is. */
  isTemplate?: boolean | undefined
}

/** @throws Problem `project.exists` or `project.key-taken` */
export async function createProject(
  tx: Transaction,
  { definition, actor }: Creation,
  now: number,
): Promise<void> {
  const { id } = definition
  const [existing] = await tx.select().from(projects).where(eq(projects.id, id))
  if (existing) throw problem('project.exists', 'Choose another "id".')
  await saveProject(tx, definition)
  await recordAct(tx, { projectId: id, actor, act: 'project.created', subject: id }, now)
}

/** @throws Problem `project.unknown`, `edit.outdated`, `request.invalid` or `project.key-taken` */
export async function changeProject(
  tx: Transaction,
  { projectId, patch, precondition, actor }: Edit,
  now: number,
): Promise<Project> {
  const before = await readProject(tx, projectId)
  assertHolds(precondition, before)
  const after = parseDefinition(Project, mergePatch(before, patch))
  const details = pathsChanged(before, after)
  if (details.paths.length === 0) return before
  await saveProject(tx, after)
  await recordAct(tx, { projectId, actor, act: 'project.changed', subject: projectId, details }, now)
  return after
}

/** @throws Problem `project.unknown`, `edit.outdated`, `survey.version-immutable` or `project.key-taken` */
export async function changeProgramme(
  tx: Transaction,
  { programme, precondition, actor, isTemplate }: Application,
  now: number,
): Promise<Programme> {
  const { id: projectId } = programme.project
  const before = await readProgramme(tx, projectId)
  assertHolds(precondition, before)
  const wanted = isTemplate ? await fitTemplate(tx, programme, before) : programme
  await applyProgramme(tx, wanted, now)
  const after = await readProgramme(tx, projectId)
  const details = pathsChanged(before, after)
  if (details.paths.length > 0)
    await recordAct(tx, { projectId, actor, act: 'programme.applied', subject: projectId, details }, now)
  return after
}
