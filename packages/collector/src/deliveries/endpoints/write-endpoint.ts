import { and, count, eq } from 'drizzle-orm'
import type { Actor } from '../../access/access.ts'
import { recordAct } from '../../audit/record-act.ts'
import type { Transaction } from '../../database/open-database.ts'
import { deliveries, endpoints } from '../../database/tables.ts'
import { pathsChanged } from '../../definitions/paths-changed.ts'
import { assertHolds, type Precondition } from '../../definitions/precondition.ts'
import { problem } from '../../problem.ts'
import { addDeliveries } from '../queue/add-deliveries.ts'
import { pauseEndpoint, resumeEndpoint } from '../queue/pause-endpoint.ts'
import { makeWebhookSecret } from '../webhooks/make-webhook-secret.ts'
import type { Endpoint, ListedEndpoint } from './endpoint.ts'

const MOST_ENDPOINTS = 50
/** While receivers change over, messages are signed with both. */
const MOST_SECRETS = 2

type Place = { projectId: string; id: string; actor: Actor }
type Creation = { projectId: string; definition: Endpoint; actor: Actor }

/**
 * @returns the secret that its messages are signed with, for once; none for a chat
 * @throws Problem `endpoint.exists`, or `request.invalid` for one too many
 */
export async function createEndpoint(
  tx: Transaction,
  { projectId, definition, actor }: Creation,
  now: number,
): Promise<string | undefined> {
  const { id, kind } = definition
  if (await findEndpoint(tx, { projectId, id }))
    throw problem('endpoint.exists', `Change "${id}" with PUT, or choose another id.`)
  const [known] = await tx
    .select({ endpoints: count() })
    .from(endpoints)
    .where(eq(endpoints.projectId, projectId))
  if (known!.endpoints >= MOST_ENDPOINTS)
    throw problem('request.invalid', `A project has at most ${MOST_ENDPOINTS} endpoints.`)
  const secret = kind === 'webhook' ? makeWebhookSecret() : undefined
  const secrets = secret === undefined ? [] : [secret]
  await tx.insert(endpoints).values({ projectId, id, definition, secrets, resumedAt: now })
  await recordAct(tx, { projectId, actor, act: 'endpoint.created', subject: id }, now)
  return secret
}

/** @throws Problem `endpoint.unknown`, `edit.outdated`, or `request.invalid` for another kind */
export async function changeEndpoint(
  tx: Transaction,
  { projectId, definition, actor, precondition }: Creation & { precondition: Precondition },
  now: number,
): Promise<ListedEndpoint> {
  const { id } = definition
  const before = await readEndpoint(tx, { projectId, id })
  assertHolds(precondition, before.definition)
  if (definition.kind !== before.definition.kind)
    throw problem('request.invalid', '"kind": make another endpoint; it cannot be changed.')
  const details = pathsChanged(before.definition, definition)
  if (details.paths.length > 0) {
    await tx.update(endpoints).set({ definition }).where(isIt({ projectId, id }))
    await recordAct(tx, { projectId, actor, act: 'endpoint.changed', subject: id, details }, now)
  }
  return { ...definition, paused: before.paused }
}

/** What was still to go there is refused. @throws Problem `endpoint.unknown` */
export async function deleteEndpoint(
  tx: Transaction,
  { actor, ...place }: Place,
  now: number,
): Promise<void> {
  const { projectId, id } = place
  await readEndpoint(tx, place)
  await tx.delete(endpoints).where(isIt(place))
  for (const state of ['due', 'held'] as const)
    await tx
      .update(deliveries)
      .set({ state: 'refused' })
      .where(
        and(
          eq(deliveries.projectId, projectId),
          eq(deliveries.channel, 'endpoint'),
          eq(deliveries.address, id),
          eq(deliveries.state, state),
        ),
      )
  await recordAct(tx, { projectId, actor, act: 'endpoint.deleted', subject: id }, now)
}

/** @throws Problem `endpoint.unknown` */
export async function switchEndpoint(
  tx: Transaction,
  { actor, to, ...place }: Place & { to: 'paused' | 'resumed' },
  now: number,
): Promise<void> {
  const { projectId, id } = place
  await readEndpoint(tx, place)
  if (to === 'paused') await pauseEndpoint(tx, { projectId, endpointId: id, why: 'by-hand' })
  else await resumeEndpoint(tx, projectId, id, now)
  await recordAct(tx, { projectId, actor, act: `endpoint.${to}`, subject: id }, now)
}

/**
 * A new secret; the one before stays valid until the next.
 *
 * @throws Problem `endpoint.unknown`, or `request.invalid` for a chat
 */
export async function rotateSecret(
  tx: Transaction,
  { actor, ...place }: Place,
  now: number,
): Promise<string> {
  const { definition, secrets } = await readEndpoint(tx, place)
  if (definition.kind !== 'webhook')
    throw problem('request.invalid', 'Messages to chats are not signed: make a new address there.')
  const secret = makeWebhookSecret()
  await tx
    .update(endpoints)
    .set({ secrets: [secret, ...secrets].slice(0, MOST_SECRETS) })
    .where(isIt(place))
  const act = { projectId: place.projectId, actor, act: 'endpoint.secret-made', subject: place.id }
  await recordAct(tx, act, now)
  return secret
}

/** @returns the id of the delivery @throws Problem `endpoint.unknown` */
export async function testEndpoint(
  tx: Transaction,
  place: Omit<Place, 'actor'>,
  now: number,
): Promise<string> {
  await readEndpoint(tx, place)
  const { projectId, id } = place
  const test = { projectId, subject: { kind: 'test' }, channel: 'endpoint', address: id, dueAt: now } as const
  const [deliveryId] = await addDeliveries(tx, [test], now)
  return deliveryId!
}

export async function listEndpoints(tx: Transaction, projectId: string): Promise<ListedEndpoint[]> {
  const rows = await tx.select().from(endpoints).where(eq(endpoints.projectId, projectId))
  return rows
    .map(({ definition, paused }) => ({ ...definition, paused }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Found = typeof endpoints.$inferSelect & ListedEndpoint

async function readEndpoint(tx: Transaction, place: Omit<Place, 'actor'>): Promise<Found> {
  const found = await findEndpoint(tx, place)
  if (!found) throw problem('endpoint.unknown', 'Write its id as in `GET /v1/endpoints`.')
  return { ...found, ...found.definition }
}

async function findEndpoint(tx: Transaction, place: Omit<Place, 'actor'>) {
  const [found] = await tx.select().from(endpoints).where(isIt(place))
  return found
}

function isIt({ projectId, id }: Omit<Place, 'actor'>) {
  return and(eq(endpoints.projectId, projectId), eq(endpoints.id, id))
}
