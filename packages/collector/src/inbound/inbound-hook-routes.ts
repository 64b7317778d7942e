import { Hono } from 'hono'
import { z } from 'zod'
import type { Admission } from '../access/create-admit.ts'
import { recordAct } from '../audit/record-act.ts'
import type { Database } from '../database/open-database.ts'
import { parseDefinition } from '../definitions/parse-definition.ts'
import { preconditionOf } from '../definitions/precondition.ts'
import { type NodeEnv, readJson } from '../http.ts'
import { createRecordRoutes } from '../records/create-record-routes.ts'
import { readRecord } from '../records/read-records.ts'
import { deleteRecord } from '../records/write-record.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { findAddress, type InboundAddress, removeAddress, renewAddress } from './inbound-addresses.ts'
import { listOutcomes, removeOutcomes } from './inbound-deliveries.ts'
import { INBOUND_HOOKS, InboundHook } from './inbound-hook.ts'
import { InboundOutcome } from './inbound-outcome.ts'
import { readMessage } from './read-message.ts'

type Dependencies = {
  database: Database
  admission: Admission
  liveFeed: LiveFeed
  clock: () => number
}

/** Null until one was made. */
export const HookAddress = z.object({ path: z.string().nullable(), createdAt: z.string().nullable() })
/** The secret is shown this once; without a signature the address is all that proves who sends. */
export const MadeHookAddress = z.object({ path: z.string(), secret: z.string().optional() })
export const HookTrial = z.strictObject({ hook: InboundHook, message: z.unknown() })
export const HookTried = z.discriminatedUnion('result', [
  z.object({ result: z.literal('ignored') }),
  z.object({ result: z.literal('unread'), why: z.string(), missing: z.array(z.string()) }),
  z.object({
    result: z.literal('read'),
    observations: z.array(z.record(z.string(), z.unknown())),
    people: z.array(z.record(z.string(), z.unknown())),
    missing: z.array(z.string()),
  }),
])
export const HookDeliveries = z.object({
  deliveries: z.array(z.object({ id: z.string(), at: z.string(), outcome: InboundOutcome })),
})

/** What the messages of other systems mean, where they are sent to, and what came of the last ones. */
export function createInboundHookRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, admission, liveFeed, clock } = dependencies
  return new Hono<NodeEnv>()
    .post('/try', async (context) => {
      const { project } = (await admission.admit(context, 'programme:write')).entry
      const { hook, message } = parseDefinition(HookTrial, await readJson(context))
      const { timeZone } = project
      return context.json(
        readMessage(hook, { document: message, id: undefined, receivedAt: clock(), timeZone }),
      )
    })
    .get('/:id/address', async (context) => {
      const { project } = (await admission.admit(context, 'programme:write')).entry
      const place = { projectId: project.id, hookId: context.req.param('id') }
      const found = await database.read(async (tx) => {
        await readRecord(tx, place.projectId, INBOUND_HOOKS, place.hookId)
        return findAddress(tx, place)
      })
      const createdAt = found ? new Date(found.createdAt).toISOString() : null
      return context.json({ path: found ? pathOf(found) : null, createdAt })
    })
    .post('/:id/address', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const place = { projectId: entry.project.id, hookId: context.req.param('id') }
      const made = await database.write(async (tx) => {
        const { proof } = await readRecord(tx, place.projectId, INBOUND_HOOKS, place.hookId)
        const address = await renewAddress(tx, place, clock())
        const act = { ...place, actor, act: 'inbound-hook.address-made', subject: place.hookId }
        await recordAct(tx, { projectId: act.projectId, actor, act: act.act, subject: act.subject }, clock())
        return { path: pathOf(address), ...(proof === 'signature' && { secret: address.secret }) }
      })
      return context.json(made, 201)
    })
    .get('/:id/deliveries', async (context) => {
      const { project } = (await admission.admit(context, 'programme:read')).entry
      const place = { projectId: project.id, hookId: context.req.param('id') }
      const deliveries = await database.read(async (tx) => {
        await readRecord(tx, place.projectId, INBOUND_HOOKS, place.hookId)
        return listOutcomes(tx, place)
      })
      return context.json({ deliveries })
    })
    .delete('/:id', async (context) => {
      const { entry, actor } = await admission.admit(context, 'programme:write')
      const id = context.req.param('id')
      const place = { projectId: entry.project.id, hookId: id }
      const deletion = { entry, kind: INBOUND_HOOKS, id, precondition: preconditionOf(context), actor }
      await database.write(async (tx) => {
        await deleteRecord(tx, deletion, clock())
        await removeAddress(tx, place)
        await removeOutcomes(tx, place)
      })
      liveFeed.announce({ kind: 'changed' })
      return context.body(null, 204)
    })
    .route('/', createRecordRoutes(INBOUND_HOOKS, dependencies))
}

function pathOf({ address }: InboundAddress): string {
  return `/v1/inbound/${address}`
}
