import { and, asc, eq, gt } from 'drizzle-orm'
import { Journey } from '@innerloop/shared'
import { z } from 'zod'
import type { Transaction } from '../database/open-database.ts'
import { journeys } from '../database/tables.ts'
import { pageOf } from '../paging.ts'
import { problem } from '../problem.ts'
import { readLastChanges } from './keep-version.ts'

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

export const JourneyPage = z.object({
  journeys: z.array(Journey),
  /** By id, the instant. */
  changedAt: z.record(z.string(), z.string()),
  next: z.string().optional(),
})
type JourneyPage = z.infer<typeof JourneyPage>

type Page = { limit: number; cursor?: string | undefined }

/** In the order of their ids, with when each last changed, as far as that was kept. */
export async function listJourneys(
  tx: Transaction,
  projectId: string,
  { limit, cursor = '' }: Page,
): Promise<JourneyPage> {
  const rows = await tx
    .select()
    .from(journeys)
    .where(and(eq(journeys.projectId, projectId), gt(journeys.id, cursor)))
    .orderBy(asc(journeys.id))
    .limit(limit + 1)
  const { items, ...next } = pageOf(rows, limit, ({ id }) => id)
  const changes = await readLastChanges(tx, projectId)
  const changedAt = items.flatMap((row) => {
    const at = changes.get(row.id)
    return at === undefined ? [] : [[row.id, new Date(at).toISOString()] as const]
  })
  return {
    journeys: items.map(({ definition }) => definition),
    changedAt: Object.fromEntries(changedAt),
    ...next,
  }
}
