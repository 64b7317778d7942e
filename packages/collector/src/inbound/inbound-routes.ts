import { Hono } from 'hono'
import { Webhook } from 'standardwebhooks'
import type { Database } from '../database/open-database.ts'
import { type NodeEnv, parseJson, readText, requestHeader } from '../http.ts'
import type { Limits } from '../limits/create-limits.ts'
import { problem } from '../problem.ts'
import type { Directory, ProjectEntry } from '../projects/directory.ts'
import { findRecord } from '../records/read-records.ts'
import type { LiveFeed } from '../responses/live-feed.ts'
import { findByAddress, type InboundAddress } from './inbound-addresses.ts'
import { keepOutcome } from './inbound-deliveries.ts'
import { INBOUND_HOOKS, type InboundHook } from './inbound-hook.ts'
import type { InboundOutcome } from './inbound-outcome.ts'
import { takeMessage } from './take-message.ts'

type Dependencies = {
  database: Database
  directory: Directory
  liveFeed: LiveFeed
  limits: Limits
  clock: () => number
}

const MOST_BYTES = 256 * 1024

/** Where other systems send what happened, each to an address of its own that nobody can guess. */
export function createInboundRoutes(dependencies: Dependencies): Hono<NodeEnv> {
  const { database, directory, liveFeed, limits, clock } = dependencies

  async function find(address: string) {
    const known = await database.read((tx) => findByAddress(tx, address))
    const entry = known && directory.byId(known.projectId)
    const hook =
      entry && (await database.read((tx) => findRecord(tx, known.projectId, INBOUND_HOOKS, known.hookId)))
    if (!hook) throw problem('inbound.unknown', 'Copy the address of the hook once more.')
    return { known, entry, hook }
  }

  return new Hono<NodeEnv>().post('/:address', async (context) => {
    limits.limitSender('inbound', context.env.incoming)
    const { known, entry, hook } = await find(context.req.param('address'))
    limits.limitHook(known.address)
    const body = await readText(context, MOST_BYTES)
    const header = (name: string) => requestHeader(context, name)
    const outcome = await outcomeOf({ known, entry, hook }, body, header)
    await database.write((tx) => keepOutcome(tx, known, outcome, clock()))
    if (outcome.result === 'refused') {
      const { why, missing } = outcome
      const said = missing.length > 0 ? `${why}. Not there: ${missing.join(', ')}.` : `${why}.`
      throw problem(why === UNPROVED ? 'inbound.unproved' : 'inbound.refused', said)
    }
    if (outcome.result === 'taken') liveFeed.announce({ kind: 'changed' })
    return context.json(outcome, 202)
  })

  async function outcomeOf(
    { known, entry, hook }: { known: InboundAddress; entry: ProjectEntry; hook: InboundHook },
    body: string,
    header: (name: string) => string | undefined,
  ): Promise<InboundOutcome> {
    if (hook.proof === 'signature' && !isProved(known.secret, body, header))
      return { result: 'refused', why: UNPROVED, missing: [] }
    let document: unknown
    try {
      document = parseJson(body)
    } catch {
      return { result: 'refused', why: 'the message is not JSON, or too deep', missing: [] }
    }
    const message = { document, id: header('webhook-id'), receivedAt: clock() }
    return takeMessage(database, { entry, hook, message })
  }
}

const UNPROVED = 'the signature does not prove who sent it, or is older than five minutes'

/** By Standard Webhooks; the library compares in constant time and refuses what is older than five minutes. */
function isProved(secret: string, body: string, header: (name: string) => string | undefined): boolean {
  const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
  try {
    new Webhook(secret).verify(body, Object.fromEntries(names.map((name) => [name, header(name) ?? ''])))
    return true
  } catch {
    return false
  }
}
