// Durable ingest beside the same Hono server answering 202 without storing, in short interleaved rounds.
import { type Contender, cores, startContender } from './contender.ts'
import { runLoad } from './load.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 12)
const ROUND_MS = Number(process.env.ROUND_MS ?? 1500)
const CONNECTIONS = 128
const FLOOR = 0.45

type Measured = { perSecond: number; cpuMicros: number }

const noop = await startContender('noop-server.ts')
const collector = await startContender('collector-server.ts')
const placing = cores > 1 ? 'server and load on different cores' : 'ONE core for server and load'
console.log(`${ROUNDS} paired rounds of ${ROUND_MS} ms, ${CONNECTIONS} connections, ${placing}\n`)
await measure(noop, 500)
await measure(collector, 500)

const pairs: { noop: Measured; collector: Measured }[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  // Which one goes first alternates, so that a drift of the machine favours neither.
  const first = round % 2 === 0
  const a = await measure(first ? noop : collector, ROUND_MS)
  const b = await measure(first ? collector : noop, ROUND_MS)
  pairs.push(first ? { noop: a, collector: b } : { noop: b, collector: a })
}
noop.stop()
collector.stop()

const ratio = median(pairs.map((pair) => pair.collector.perSecond / pair.noop.perSecond))
const cpuRatio = median(pairs.map((pair) => pair.noop.cpuMicros / pair.collector.cpuMicros))
print(
  'answers 202, stores nothing',
  pairs.map((pair) => pair.noop),
)
print(
  'Innerloop: durable, merged, counted',
  pairs.map((pair) => pair.collector),
)
console.log(
  `\nmedian of paired ratios   throughput ${ratio.toFixed(2)}   CPU per request ${cpuRatio.toFixed(2)}`,
)
console.log(`floor ${FLOOR}: ${ratio >= FLOOR ? 'held' : 'MISSED'}`)
process.exitCode = ratio >= FLOOR ? 0 : 1

async function measure(contender: Contender, durationMs: number): Promise<Measured> {
  const cpuBefore = await contender.cpuMicros()
  const { acknowledged, elapsedMs } = await runLoad({
    port: contender.port,
    connections: CONNECTIONS,
    durationMs,
  })
  const cpu = (await contender.cpuMicros()) - cpuBefore
  return { perSecond: (acknowledged / elapsedMs) * 1000, cpuMicros: cpu / acknowledged }
}

function print(name: string, rounds: Measured[]): void {
  const perSecond = Math.round(median(rounds.map((round) => round.perSecond))).toLocaleString('en')
  const cpu = median(rounds.map((round) => round.cpuMicros)).toFixed(0)
  console.log(`${name.padEnd(38)} ${perSecond.padStart(8)} responses/s   ${cpu.padStart(4)} µs CPU each`)
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
