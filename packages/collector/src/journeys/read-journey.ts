import { and, asc, eq, gt } from 'drizzle-orm'
import type { Journey } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { journeys } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { problem } from '../problem.ts'

/** @throws Problem `journey.unknown` */
export async function readJourney(tx: Transaction, projectId: string, id: string): Promise<Journey> {
  const found = await findJourney(tx, projectId, id)
  if (!found) throw problem('journey.unknown', 'Write its id as in `GET /v1/journeys`.')
  return found
}

export async function findJourney(
  tx: Transaction,
  projectId: string,
  id: string,
): Promise<Journey | undefined> {
  const [found] = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.projectId, projectId), eq(journeys.id, id)))
  return found?.definition
}

type Page = { limit: number; cursor?: string | undefined }

/** In the order of their ids. */
export async function listJourneys(
  tx: Transaction,
  projectId: string,
  { limit, cursor = '' }: Page,
): Promise<{ journeys: Journey[]; next?: string }> {
  const rows = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.projectId, projectId), gt(journeys.id, cursor)))
    .orderBy(asc(journeys.id))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ id }) => id)
  return { journeys: items.map(({ definition }) => definition), ...next }
}
