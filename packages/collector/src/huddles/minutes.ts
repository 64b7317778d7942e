import { and, desc, eq } from 'drizzle-orm'
import { newId } from '@innerloop/shared/new-id'
import type { Transaction } from '../database/open-database.ts'
import { huddles } from '../database/tables.ts'
import { problem } from '../problem.ts'
import type { Minutes } from './huddle.ts'
import type { HeldHuddle } from './prepared.ts'

const MOST = 50

/** The newest first. @param teamId undefined for the project as a whole */
export async function listHuddles(
  tx: Transaction,
  projectId: string,
  teamId: string | undefined,
): Promise<HeldHuddle[]> {
  const rows = await tx
    .select()
    .from(huddles)
    .where(and(eq(huddles.projectId, projectId), eq(huddles.teamId, teamId ?? '')))
    .orderBy(desc(huddles.heldAt))
    .limit(MOST)
  return rows.map(toHeld)
}

export async function findLast(
  tx: Transaction,
  projectId: string,
  teamId: string | undefined,
): Promise<HeldHuddle | undefined> {
  return (await listHuddles(tx, projectId, teamId))[0]
}

type New = { projectId: string; teamId: string | undefined; minutes: Minutes }

export async function saveHuddle(
  tx: Transaction,
  { projectId, teamId, minutes }: New,
  now: number,
): Promise<HeldHuddle> {
  const row = { projectId, id: newId(now), teamId: teamId ?? '', heldAt: now, minutes }
  await tx.insert(huddles).values(row)
  return toHeld(row)
}

/** Notes are added, and actions done, after it too. @throws Problem `huddle.unknown` */
export async function changeMinutes(
  tx: Transaction,
  { projectId, id, minutes }: { projectId: string; id: string; minutes: Minutes },
): Promise<HeldHuddle> {
  const isIt = and(eq(huddles.projectId, projectId), eq(huddles.id, id))
  const [found] = await tx.select().from(huddles).where(isIt)
  if (!found) throw problem('huddle.unknown')
  await tx.update(huddles).set({ minutes }).where(isIt)
  return toHeld({ ...found, minutes })
}

function toHeld({ id, teamId, heldAt, minutes }: typeof huddles.$inferSelect): HeldHuddle {
  return { id, team: teamId === '' ? null : teamId, heldAt: new Date(heldAt).toISOString(), minutes }
}
