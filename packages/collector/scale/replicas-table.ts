import { meanOf } from './turn.ts'
import { quantile } from '../bench/measure.ts'
import { bytes, figure, inColumns, milliseconds, percent } from './columns.ts'
import { createRandom } from '../src/statistics/random.ts'
import { carry, type Replicas } from './replicas.ts'
import { simulateReplicas } from './simulate-replicas.ts'

const COUNTS = [1, 2, 4, 8, 16, 32]

type Options = Omit<Replicas, 'replicas'> & { seed: number; saves: number }

/** So many collectors on one PostgreSQL that locks one copy of each counter, and one that has several. */
export function replicasTable({ seed, saves, ...options }: Options): string {
  const ways = [1, options.postgres.slots].filter((slots, at) => at === 0 || slots > 1)
  return inColumns([
    [
      'collectors',
      'copies',
      'each filled',
      'database',
      'saves a batch',
      'batches/s',
      'mean wait',
      'simulated',
      'p99',
    ],
    ...COUNTS.flatMap((replicas) =>
      ways
        .filter((slots) => slots === 1 || replicas > 1)
        .map((slots) => row({ ...options, replicas, postgres: { ...options.postgres, slots } }, seed, saves)),
    ),
    [''],
    [`write-ahead log a second: ${bytes(options.savesPerSecond * options.postgres.logBytesPerSave)}`],
  ])
}

function row(options: Replicas, seed: number, saves: number): string[] {
  const { replicas, postgres } = options
  const carried = carry(options)
  const isCarried = Number.isFinite(carried.meanWaitMs)
  const waits = isCarried
    ? simulateReplicas({ ...options, saves, random: createRandom(seed) }).waitsMs
    : [Infinity]
  return [
    String(replicas),
    String(Math.min(postgres.slots, replicas)),
    percent(carried.collectorUtilisation),
    isCarried ? percent(carried.databaseUtilisation) : '–',
    isCarried ? figure(carried.perBatch) : '–',
    isCarried ? figure(carried.batchesPerSecond) : '–',
    milliseconds(carried.meanWaitMs),
    milliseconds(meanOf(waits)),
    milliseconds(quantile(waits, 0.99)),
  ]
}
