import { and, eq } from 'drizzle-orm'
import type { Journey } from '@innerloop/shared'
import type { Actor } from '../access/access.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Transaction } from '../database/open-database.ts'
import { journeys, touchpoints } from '../database/tables.ts'
import { pathsChanged } from '../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../definitions/precondition.ts'
import { problem } from '../problem.ts'
import { findJourney, readJourney } from './read-journey.ts'
import { saveJourney } from './save-journey.ts'

type Creation = { projectId: string; definition: Journey; actor: Actor }
type Edit = Creation & { precondition: Precondition }
type Deletion = { projectId: string; id: string; precondition: Precondition; actor: Actor }

/** @throws Problem `journey.exists` or `journey.touchpoint-unknown` */
export async function createJourney(
  tx: Transaction,
  { projectId, definition, actor }: Creation,
  now: number,
): Promise<void> {
  const { id } = definition
  if (await findJourney(tx, projectId, id))
    throw problem('journey.exists', `Change "${id}" with PUT, or choose another id.`)
  await assertTouchpoints(tx, projectId, definition)
  await saveJourney(tx, projectId, definition)
  await recordAct(tx, { projectId, actor, act: 'journey.created', subject: id }, now)
}

/** @throws Problem `journey.unknown`, `edit.outdated` or `journey.touchpoint-unknown` */
export async function changeJourney(
  tx: Transaction,
  { projectId, definition, precondition, actor }: Edit,
  now: number,
): Promise<void> {
  const { id } = definition
  const before = await readJourney(tx, projectId, id)
  assertHolds(precondition, before)
  await assertTouchpoints(tx, projectId, definition)
  const details = pathsChanged(before, definition)
  if (details.paths.length === 0) return
  await saveJourney(tx, projectId, definition)
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
  await recordAct(tx, { projectId, actor, act: 'journey.deleted', subject: id }, now)
}

async function assertTouchpoints(tx: Transaction, projectId: string, { stages }: Journey): Promise<void> {
  const rows = await tx.select().from(touchpoints).where(eq(touchpoints.projectId, projectId))
  const known = new Set(rows.map(({ key }) => key))
  const unknown = stages.flatMap((stage) => stage.touchpoints).find((key) => !known.has(key))
  if (unknown !== undefined) throw problem('journey.touchpoint-unknown', `Make "${unknown}" first.`)
}
