import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { withOpenDatabase } from '../../packages/collector/src/database/open-database.ts'
import { cases, deliveries, endpoints } from '../../packages/collector/src/database/tables.ts'
import { isFromUs } from './is-from-us.ts'

const SLOWEST_MS = 60
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const PATIENCE_MS = 60_000

export type Hook = {
  url: string
  /** By response: the ids of the deliveries that told of it. */
  idsOf: ReadonlyMap<string, ReadonlySet<string>>
  arrivals: () => number
}

/** A receiver that takes its time, so that collectors die while it does. */
export async function aHook(): Promise<Hook> {
  const idsOf = new Map<string, Set<string>>()
  let arrivals = 0
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const id = request.headers['webhook-id'] as string
    if (!isFromUs(request.headers, body, SECRET)) throw new Error('Somebody else sent this.')
    const { responseId } = (JSON.parse(body) as { data: { responseId: string } }).data
    arrivals += 1
    idsOf.set(responseId, (idsOf.get(responseId) ?? new Set()).add(id))
    await sleep(Math.random() * SLOWEST_MS)
    response.end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    idsOf,
    arrivals: () => arrivals,
  }
}

/** Every case is told there. */
export function sendTo(place: string, { url }: Hook): Promise<void> {
  const definition = { id: 'hook', name: 'Hook', kind: 'webhook', url, everyCase: true } as const
  return withOpenDatabase(place, (database) =>
    database.write(async (tx) => {
      await tx.insert(endpoints).values({
        projectId: 'demo',
        id: 'hook',
        definition,
        secrets: [SECRET],
        resumedAt: 0,
      })
    }),
  )
}

/**
 * Waits until nothing is due any more, while a collector runs, and expects that each detractor has one case, of which
 * the hook heard at least once, and always under one id.
 */
export async function expectAllTold(place: string, { idsOf }: Hook, detractors: readonly string[]) {
  const found = await settled(place)
  expect(found.cases.map(({ responseId }) => responseId).sort()).toEqual([...detractors].sort())
  const ofHook = found.deliveries.filter(({ channel }) => channel === 'endpoint')
  expect(ofHook.filter(({ state }) => state !== 'delivered')).toEqual([])
  const told = ofHook.map(({ subject, id }) => [(subject as { responseId: string }).responseId, id] as const)
  expect(told.map(([responseId]) => responseId).sort()).toEqual([...detractors].sort())
  expect(told.filter(([responseId, id]) => [...(idsOf.get(responseId) ?? [])].join() !== id)).toEqual([])
}

async function settled(place: string) {
  for (const deadline = Date.now() + PATIENCE_MS; ;) {
    const found = await withOpenDatabase(place, (database) =>
      database.read(async (tx) => ({
        cases: await tx.select().from(cases),
        deliveries: await tx.select().from(deliveries),
      })),
    )
    if (found.deliveries.every(({ state }) => state !== 'due') || Date.now() > deadline) return found
    await sleep(200)
  }
}
