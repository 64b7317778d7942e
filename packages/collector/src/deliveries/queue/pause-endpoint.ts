import { and, desc, eq, gte } from 'drizzle-orm'
import type { Transaction } from '../../database/open-database.ts'
import { deliveries, deliveryAttempts, endpoints } from '../../database/tables.ts'
import { type EndpointVerdict, judgeEndpoint } from '../retry/judge-endpoint.ts'

export type PausedEndpoint = { projectId: string; endpointId: string; why: 'gone' | 'failing' | 'by-hand' }

/** More than are made within the days that are judged. */
const MOST_JUDGED = 1000

/** Whether an endpoint that is not paused should be. */
export async function judgeFailing(
  tx: Transaction,
  projectId: string,
  endpointId: string,
): Promise<EndpointVerdict> {
  const [endpoint] = await tx.select().from(endpoints).where(isIt(projectId, endpointId))
  if (!endpoint || endpoint.paused !== null) return { paused: false }
  const attempts = await tx
    .select({ at: deliveryAttempts.at, result: deliveryAttempts.result })
    .from(deliveryAttempts)
    .where(
      and(
        eq(deliveryAttempts.projectId, projectId),
        eq(deliveryAttempts.address, endpointId),
        gte(deliveryAttempts.at, endpoint.resumedAt),
      ),
    )
    .orderBy(desc(deliveryAttempts.at))
    .limit(MOST_JUDGED)
  return judgeEndpoint(
    attempts.map(({ at, result }) => ({ at, ...result })),
    { resumedAt: endpoint.resumedAt },
  )
}

/** What was to go there is held. */
export async function pauseEndpoint(
  tx: Transaction,
  { projectId, endpointId, why }: PausedEndpoint,
): Promise<void> {
  await tx.update(endpoints).set({ paused: why }).where(isIt(projectId, endpointId))
  await moveDeliveries(tx, { projectId, endpointId, from: 'due', to: 'held' })
}

/** What was held is sent at once; what failed before counts no longer. */
export async function resumeEndpoint(
  tx: Transaction,
  projectId: string,
  endpointId: string,
  now: number,
): Promise<void> {
  await tx.update(endpoints).set({ paused: null, resumedAt: now }).where(isIt(projectId, endpointId))
  await moveDeliveries(tx, { projectId, endpointId, from: 'held', to: 'due' }, now)
}

function isIt(projectId: string, endpointId: string) {
  return and(eq(endpoints.projectId, projectId), eq(endpoints.id, endpointId))
}

type Move = { projectId: string; endpointId: string; from: 'due' | 'held'; to: 'due' | 'held' }

async function moveDeliveries(
  tx: Transaction,
  { projectId, endpointId, from, to }: Move,
  dueAt?: number,
): Promise<void> {
  await tx
    .update(deliveries)
    .set({ state: to, ...(dueAt !== undefined && { dueAt }) })
    .where(
      and(
        eq(deliveries.projectId, projectId),
        eq(deliveries.channel, 'endpoint'),
        eq(deliveries.address, endpointId),
        eq(deliveries.state, from),
      ),
    )
}
