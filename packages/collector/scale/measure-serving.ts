import { setTimeout } from 'node:timers/promises'
import { type Contender, startContender } from '../bench/contender.ts'
import { runLoad } from '../bench/load.ts'
import { median, quantile } from '../bench/measure.ts'
import type { Point } from './measured.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 5)
const ROUND_MS = Number(process.env.ROUND_MS ?? 1000)
const WARM_UP_MS = 1500
const MOST_TRIES = 4 * ROUNDS
/** Of a core, for a server that is kept busy. */
const LEAST_OF_CORE = 0.85
const LOOK_MS = 300
const PAUSE_MS = 5000
const CONNECTIONS = [1, 4, 16, 64, 128]
const SHARES = [...Array.from({ length: 20 }, (_, index) => index / 20), 0.98, 0.99, 0.995, 0.999, 1]

type Round = Point & { waitsMs: number[] }
type Contest = { contender: Contender; connections: number; perRequest: number; rounds: Round[] }

/** Curves of the collector and of a server that stores nothing, in short interleaved rounds. */
export async function measureServing(server: string) {
  const noop = await startContender('noop-server.ts')
  const collector = await startContender(server)
  const idleBytes = await collector.memoryBytes()
  const contests: Contest[] = [noop, collector].flatMap((contender) =>
    [
      ...CONNECTIONS.map((connections) => ({ connections, perRequest: 1 })),
      { connections: 128, perRequest: 5 },
    ]
      .filter(({ perRequest }) => contender === collector || perRequest === 1)
      .map((one) => ({ ...one, contender, rounds: [] })),
  )
  for (const contender of [noop, collector])
    await runLoad({ port: contender.port, connections: 128, durationMs: WARM_UP_MS })
  for (let tries = 0; contests[0]!.rounds.length < ROUNDS; tries += 1) {
    if (tries === MOST_TRIES)
      throw new Error('The machine was busy with something else. Measure when it is quiet.')
    const round: Round[] = []
    const isQuietBefore = await isQuiet(noop)
    if (isQuietBefore) for (const contest of contests) round.push(await measureRound(contest))
    else await setTimeout(PAUSE_MS)
    if (isQuietBefore && (await isQuiet(noop)))
      for (const [at, contest] of contests.entries()) contest.rounds.push(round[at]!)
    else console.error('Something else took the core: this round does not count.')
  }
  const pointsOf = (contender: Contender) =>
    contests.filter((one) => one.contender === contender).map(({ rounds }) => middleOf(rounds))
  const served = {
    noop: pointsOf(noop),
    points: pointsOf(collector),
    alone: { shares: SHARES, ms: aloneOf(contests.find((one) => one.contender === collector)!.rounds) },
    idleBytes,
    loadedBytes: await collector.memoryBytes(),
  }
  noop.stop()
  return { ...served, collector }
}

async function measureRound({ contender, connections, perRequest }: Contest): Promise<Round> {
  const before = { cpu: await contender.cpuMicros(), load: ownMicros(), turns: await turnsOf(contender) }
  const waits: number[] = []
  const { acknowledged, elapsedMs } = await runLoad({
    port: contender.port,
    connections,
    durationMs: ROUND_MS,
    perRequest,
    onAnswer: (ms) => void waits.push(ms),
  })
  const load = ownMicros() - before.load
  const cpu = (await contender.cpuMicros()) - before.cpu
  const turns = (await turnsOf(contender)) - before.turns
  return {
    connections,
    perRequest,
    responsesPerSecond: (acknowledged / elapsedMs) * 1000,
    cpuMicros: cpu / acknowledged,
    loadMicros: load / acknowledged,
    p50Ms: quantile(waits, 0.5),
    p99Ms: quantile(waits, 0.99),
    waitsMs: SHARES.map((share) => quantile(waits, share)),
    ...(turns > 0 && { perTurn: acknowledged / perRequest / turns }),
  }
}

/** A server that stores nothing and always has something to do gets all of its core, if nobody else wants it. */
async function isQuiet(noop: Contender): Promise<boolean> {
  const before = await noop.cpuMicros()
  const { elapsedMs } = await runLoad({ port: noop.port, connections: 128, durationMs: LOOK_MS })
  return ((await noop.cpuMicros()) - before) / 1000 / elapsedMs > LEAST_OF_CORE
}

function ownMicros(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** 0 for a server that commits nothing. */
async function turnsOf({ port }: Contender): Promise<number> {
  const reply = await fetch(`http://127.0.0.1:${port}/metrics`)
  const text = await reply.text()
  return Number(/^innerloop_batches_total (\d+)/m.exec(text)?.[1] ?? 0)
}

function middleOf(rounds: Round[]): Point {
  const { waitsMs: _waits, ...point } = rounds[0]!
  const names = Object.keys(point) as (keyof Point)[]
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((one) => one[name]!))])) as Point
}

/** Of the rounds with one connection, at each of the shares. */
function aloneOf(rounds: Round[]): number[] {
  return SHARES.map((_, at) => median(rounds.map(({ waitsMs }) => waitsMs[at]!)))
}
