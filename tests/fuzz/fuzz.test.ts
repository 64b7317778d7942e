import { expect, test } from 'vitest'
import { arrange } from './arrange.ts'
import { createCheckAnswer } from './check-answer.ts'
import { createPerson } from './create-person.ts'
import { type Description, type Route, routesOf } from './description.ts'
import { createBodies, createHints } from './hints.ts'
import { type Caller, createRequestOf, type WireRequest } from './request-of.ts'
import { createSend } from './send.ts'
import { startCollector } from './start-collector.ts'

/** `pnpm fuzz` sends 100,000, others each time. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000)
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_123)
/** So many that each route has succeeded. */
const ENOUGH_FOR_ALL = 20_000
const CONNECTIONS = 32
/** Before this share has been sent, caches and the compiler warm up. */
const WARM_UP = 0.3
/** What is stored and read into memory grows a little with it: the names of what was made. */
const MOST_GROWTH = 0.25
const PATIENCE_MS = 1_800_000

test(
  `${REQUESTS} generated requests are answered as the description says`,
  async () => {
    console.log(`Replay with FUZZ_SEED=${SEED} FUZZ_REQUESTS=${REQUESTS}`)
    const collector = await startCollector()
    const { port, key, secret } = collector
    const arranged = await arrange(collector)
    const description = (await (
      await fetch(`http://127.0.0.1:${port}/v1/openapi.json`)
    ).json()) as Description
    const deck = routesOf(description).flatMap((route) => {
      const weight = WEIGHTS[route.operation.operationId] ?? USUAL_WEIGHT
      return Array<Route>(weight).fill(route)
    })
    const given = { arranged, key, secret }
    const requestOf = createRequestOf({
      description,
      hintsOf: createHints(given),
      bodies: createBodies(given),
    })
    const checkAnswer = createCheckAnswer(description)
    const { send, close } = createSend(port, CONNECTIONS)
    const person = await createPerson(collector)
    const secrets: Record<Caller, () => Record<string, string>> = {
      everything: () => ({ authorization: `Bearer ${key}` }),
      scoped: () => ({ authorization: `Bearer ${arranged.scopedKey}` }),
      person: () => ({ cookie: person.cookie() }),
      nobody: () => ({}),
      garbage: () => ({ authorization: 'Bearer ilk_garbage' }),
    }

    const complaints = new Map<string, { times: number; first: string }>()
    const statuses: Record<string, number> = {}
    const succeeded = new Set<string>()
    const startedAt = performance.now()
    let next = 0
    async function work(until: number): Promise<void> {
      while (next < until) {
        const index = next++
        const seed = (Math.imul(index + 1, 0x9e3779b1) ^ SEED) | 0
        const wire = requestOf(deck[(seed >>> 0) % deck.length]!, seed)
        const answer = await send(wire, secrets[wire.caller]()).catch((error: Error) => error)
        if (answer === undefined) {
          count('cut off')
          continue
        }
        const wrong = answer instanceof Error ? `No answer: ${answer.message}` : checkAnswer(wire, answer)
        if (wrong !== undefined) complain(wire, wrong, seed)
        if (answer instanceof Error) continue
        count(answer.status === 503 ? `503 ${answer.body}` : `${Math.floor(answer.status / 100)}xx`)
        if (answer.status < 400) succeeded.add(wire.route.operation.operationId)
        if (wire.caller === 'person') await person.keepSignedIn(answer)
      }
    }

    await inParallel(() => work(REQUESTS * WARM_UP))
    const warm = await collector.memory()
    await inParallel(() => work(REQUESTS))
    const end = await collector.memory()
    close()

    const seconds = (performance.now() - startedAt) / 1000
    console.log(
      [
        `${next} requests in ${seconds.toFixed(0)} s (${Math.round(next / seconds)}/s)`,
        Object.entries(statuses)
          .sort()
          .map(([name, times]) => `${name}: ${times}`)
          .join(', '),
        `resident memory ${mib(warm.rss)} → ${mib(end.rss)}, heap ${mib(warm.heapUsed)} → ${mib(end.heapUsed)}`,
      ].join('\n'),
    )
    const untouched = routesOf(description)
      .map(({ operation }) => operation.operationId)
      .filter((id) => !succeeded.has(id) && !NEEDS_A_PROVIDER.has(id))
    expect({
      complaints: [...complaints].map(([what, { times, first }]) => `${times} × ${what}\n  ${first}`),
      said: collector.said().split('\n').slice(0, 20),
      isAlive: collector.isAlive(),
      untouched: REQUESTS >= ENOUGH_FOR_ALL ? untouched : [],
    }).toEqual({ complaints: [], said: [''], isAlive: true, untouched: [] })
    expect(end.rss / warm.rss).toBeLessThan(1 + MOST_GROWTH)
    expect(end.heapUsed / warm.heapUsed).toBeLessThan(1 + MOST_GROWTH)

    function count(name: string) {
      statuses[name] = (statuses[name] ?? 0) + 1
    }

    function complain(
      { method, route, address, headers, caller, body, twist }: WireRequest,
      wrong: string,
      seed: number,
    ) {
      const what = `${method} ${route.path}: ${wrong.replaceAll(/[0-9a-f-]{36}|\d+/g, '…').slice(0, 80)}`
      const sent = `${address.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${body?.toString().slice(0, 1500)}`
      const first = `seed ${seed}, ${caller}, ${twist}: ${sent}\n  ${wrong.slice(0, 1500)}`
      const known = complaints.get(what)
      if (known) known.times += 1
      else complaints.set(what, { times: 1, first })
    }
  },
  PATIENCE_MS,
)

const NEEDS_A_PROVIDER = new Set(['beginProviderSignIn', 'finishProviderSignIn'])

/** Passwords are hashed slowly and files rewritten by design; what pages send most is sent most here. */
const WEIGHTS: Record<string, number> = {
  erasePerson: 1,
  acceptInvitation: 1,
  changePassword: 1,
  exportResponses: 2,
  signIn: 3,
  getReference: 3,
  getDescription: 3,
  sendResponses: 400,
}
const USUAL_WEIGHT = 10

async function inParallel(work: () => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
}

function mib(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}
