import { and, eq } from 'drizzle-orm'
import type { Journey } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { journeys } from '../database/tables.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { assertConfirmed } from './assert-confirmed.ts'
import { forgetVersions } from './keep-version.ts'
import { findJourney, readJourney } from './read-journey.ts'
import { saveJourney } from './save-journey.ts'

type Creation = { entry: ProjectEntry; definition: Journey; actor: Actor }
type Edit = Creation & { precondition: Precondition }
type Deletion = { projectId: string; id: string; precondition: Precondition; actor: Actor }

/** @throws Problem `journey.exists`, `journey.touchpoint-unknown` or `journey.not-confirmed` */
export async function createJourney(
  tx: Transaction,
  { entry, definition, actor }: Creation,
  now: number,
): Promise<void> {
  const { id } = definition
  const projectId = entry.project.id
  if (await findJourney(tx, projectId, id))
    throw problem('journey.exists', `Change "${id}" with PUT, or choose another id.`)
  await assertFitting(tx, entry, definition)
  await saveJourney(tx, projectId, definition, now)
  await recordAct(tx, { projectId, actor, act: 'journey.created', subject: id }, now)
}

/** @throws Problem `journey.unknown`, `edit.outdated`, `journey.touchpoint-unknown` or `journey.not-confirmed` */
export async function changeJourney(
  tx: Transaction,
  { entry, definition, precondition, actor }: Edit,
  now: number,
): Promise<void> {
  const { id } = definition
  const projectId = entry.project.id
  const before = await readJourney(tx, projectId, id)
  assertHolds(precondition, before)
  await assertFitting(tx, entry, definition)
  const details = pathsChanged(before, definition)
  if (details.paths.length === 0) return
  await saveJourney(tx, projectId, definition, now)
  await recordAct(tx, { projectId, actor, act: 'journey.changed', subject: id, details }, now)
}

/** @throws Problem `journey.unknown` or `edit.outdated` */
export async function deleteJourney(
  tx: Transaction,
  { projectId, id, precondition, actor }: Deletion,
  now: number,
): Promise<void> {
  assertHolds(precondition, await readJourney(tx, projectId, id))
  await tx.delete(journeys).where(and(eq(journeys.projectId, projectId), eq(journeys.id, id)))
  await forgetVersions(tx, projectId, id)
  await recordAct(tx, { projectId, actor, act: 'journey.deleted', subject: id }, now)
}

async function assertFitting(tx: Transaction, entry: ProjectEntry, definition: Journey): Promise<void> {
  const unknown = definition.stages
    .flatMap(({ touchpoints }) => touchpoints)
    .find((key) => !entry.touchpoints.has(key))
  if (unknown !== undefined) throw problem('journey.touchpoint-unknown', `Make "${unknown}" first.`)
  await assertConfirmed(tx, entry, definition)
}
