// Durable ingest beside the same Hono server answering 202 without storing, in short interleaved rounds; then what
// a save waits while all that came is exported, recounted and backed up, and memory over a million responses.
// With `--database postgres` on a PostgreSQL of its own instead, and with two collectors on it.
import { parseArgs } from 'node:util'
import { type Contender, cores, startContender } from './contender.ts'
import { type Measured, measure, median, number, quantile } from './measure.ts'
import { fillToTheBrim } from './fill.ts'
import { printWaiting } from './waiting.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 12)
const ROUND_MS = Number(process.env.ROUND_MS ?? 1000)
const RESPONSES = Number(process.env.RESPONSES ?? 1_000_000)
const { values: options } = parseArgs({ options: { database: { type: 'string', default: 'sqlite' } } })
const isOnServer = options.database === 'postgres'
const FLOOR = isOnServer ? 0.3 : 0.6
const FLOOR_OF_FIVE = isOnServer ? 0 : 2

// Where SQLite has its file beside the code, this is in the folder for temporary files; commits wait for that disk.
const postgres = isOnServer ? await startServerOfItsOwn() : undefined
if (postgres) process.env['BENCH_DATABASE_URL'] = postgres.url
const noop = await startContender('noop-server.ts')
const collector = await startContender('collector-server.ts')
const bare = await startContender('bare-server.ts')
const naive = await startContender('naive-server.ts')
const contests: { name: string; contender: Contender; perRequest: number; rounds: Measured[] }[] = [
  { name: 'answers 202, stores nothing', contender: noop, perRequest: 1, rounds: [] },
  { name: 'Innerloop: durable, merged, counted', contender: collector, perRequest: 1, rounds: [] },
  { name: 'Innerloop, five in a request', contender: collector, perRequest: 5, rounds: [] },
  { name: 'only parsed and inserted', contender: bare, perRequest: 1, rounds: [] },
  { name: 'only parsed and inserted, five', contender: bare, perRequest: 5, rounds: [] },
  { name: 'an afternoon’s server on SQLite', contender: naive, perRequest: 1, rounds: [] },
]

const placing = cores > 1 ? 'server and load on different cores' : 'ONE core for server and load'
console.log(`${ROUNDS} interleaved rounds of ${ROUND_MS} ms, 128 connections, ${placing}\n`)
for (const { contender } of contests) await measure(contender, 500)
for (let round = 0; round < ROUNDS; round += 1)
  // Which one goes first changes, so that a drift of the machine favours none.
  for (let turn = 0; turn < contests.length; turn += 1) {
    const { contender, perRequest, rounds } = contests[(turn + round) % contests.length]!
    rounds.push(await measure(contender, ROUND_MS, perRequest))
  }
naive.stop()
bare.stop()
noop.stop()

const [nothing, single, five] = contests as [(typeof contests)[0], (typeof contests)[0], (typeof contests)[0]]
console.log(`${' '.repeat(38)} responses/s   µs CPU each (8 of 10 rounds)   of the first: throughput   CPU`)
for (const { name, rounds } of contests) {
  const perSecond = number(median(rounds.map((one) => one.perSecond)))
  const cpus = rounds.map((one) => one.cpuMicros)
  const [least, cpu, most] = [0.1, 0.5, 0.9].map((share) => quantile(cpus, share).toFixed(0))
  const ratios = `${throughputOf(rounds).toFixed(2).padStart(24)} ${cpuOf(rounds).toFixed(2).padStart(5)}`
  const spread = `${cpu} (${least} … ${most})`
  console.log(`${name.padEnd(38)} ${perSecond.padStart(11)} ${spread.padStart(30)}   ${ratios}`)
}
const isFastEnough = Math.min(throughputOf(single.rounds), cpuOf(single.rounds)) >= FLOOR
const isFastEnoughOfFive = throughputOf(five.rounds) >= FLOOR_OF_FIVE
console.log(
  `\nfloors: one ${FLOOR} ${verdict(isFastEnough)}, five ${FLOOR_OF_FIVE} ${verdict(isFastEnoughOfFive)}`,
)

if (postgres) await printSecond(collector)
else await printWaiting(collector)
const isFlat = await fillToTheBrim(collector, RESPONSES)
collector.stop()
await postgres?.stop()
process.exitCode = isFastEnough && isFastEnoughOfFive && isFlat ? 0 : 1

async function startServerOfItsOwn() {
  const { startPostgres } = await import('../src/testing/postgres-server.ts')
  return startPostgres({ isSafe: true })
}

/** What a second collector on the same server adds, both loaded at once. */
async function printSecond(first: Contender): Promise<void> {
  const second = await startContender('collector-server.ts')
  await measure(second, 500)
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await measure(first, ROUND_MS)
    const both = await Promise.all([measure(first, ROUND_MS), measure(second, ROUND_MS)])
    ratios.push((both[0].perSecond + both[1].perSecond) / alone.perSecond)
  }
  second.stop()
  console.log(`\ntwo collectors together: ${median(ratios).toFixed(2)} of one, on the same core`)
}

/** Median of the ratios of the rounds that were next to each other. */
function throughputOf(rounds: Measured[]): number {
  return median(rounds.map((one, index) => one.perSecond / nothing.rounds[index]!.perSecond))
}

function cpuOf(rounds: Measured[]): number {
  return median(rounds.map((one, index) => nothing.rounds[index]!.cpuMicros / one.cpuMicros))
}

function verdict(isHeld: boolean): string {
  return isHeld ? 'held' : 'MISSED'
}
