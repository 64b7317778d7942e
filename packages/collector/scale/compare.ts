import { quantile } from '../bench/measure.ts'
import { figure, inColumns, milliseconds, percent } from './columns.ts'
import { closedThroughput } from './group-commit.ts'
import type { Measured, Point } from './measured.ts'
import { createRandom } from '../src/statistics/random.ts'
import { simulateProcess } from './simulate-process.ts'
import { connections } from './sources.ts'
import { meanOf, type Turn, turnOf } from './turn.ts'

const REQUESTS = 40_000
/** All connections begin at once; what a turn holds settles within so many. */
const SETTLING = 4000

export type Compared = {
  measured: Point
  /** Responses a second. */
  formula: { least: number; most: number }
  simulated: { responsesPerSecond: number; perTurn: number; p50Ms: number; p99Ms: number }
}

/** Each measured point of the collector on SQLite beside what formula and simulation tell of it. */
export function compare(measured: Measured, seed: number): Compared[] {
  const turn = turnOf(measured)
  return measured.sqlite.points.map((point) => ({
    measured: point,
    formula: told(point, turn),
    simulated: simulated(point, turn, seed),
  }))
}

function told({ connections: count, perRequest, loadMicros }: Point, turn: Turn) {
  const { least, most } = closedThroughput({
    connections: count,
    fixedMs: meanOf(turn.fixedMs),
    eachMs: turn.requestMs + perRequest * turn.responseMs,
    loadMs: (perRequest * loadMicros) / 1000,
  })
  return { least: least * perRequest, most: most * perRequest }
}

function simulated({ connections: count, perRequest, loadMicros }: Point, turn: Turn, seed: number) {
  const waits: number[] = []
  const source = connections(count, (perRequest * loadMicros) / 1000, waits)
  const ran = simulateProcess({ source, turn, perRequest, requests: REQUESTS, random: createRandom(seed) })
  const settled = waits.slice(SETTLING)
  return {
    responsesPerSecond: ((ran.answered * perRequest) / ran.elapsedMs) * 1000,
    perTurn: ran.answered / ran.turns,
    p50Ms: quantile(settled, 0.5),
    p99Ms: quantile(settled, 0.99),
  }
}

export function comparisonTable(compared: readonly Compared[]): string {
  return inColumns([
    [
      'connections',
      'in each',
      'responses/s',
      'formula',
      'simulated',
      'in a commit',
      'simulated',
      'p50',
      'simulated',
      'p99',
      'simulated',
    ],
    ...compared.map(({ measured, formula, simulated: ran }) => [
      String(measured.connections),
      String(measured.perRequest),
      figure(measured.responsesPerSecond),
      `${figure(formula.least)} to ${figure(formula.most)}`,
      figure(ran.responsesPerSecond),
      figure(measured.perTurn ?? 0),
      figure(ran.perTurn),
      milliseconds(measured.p50Ms),
      milliseconds(ran.p50Ms),
      milliseconds(measured.p99Ms),
      milliseconds(ran.p99Ms),
    ]),
    [''],
    [
      `the simulation is off by at most: throughput ${percent(off(compared, 'responsesPerSecond'))},` +
        ` shared commits ${percent(off(compared, 'perTurn'))}, p50 ${percent(off(compared, 'p50Ms'))}`,
    ],
  ])
}

function off(compared: readonly Compared[], name: 'responsesPerSecond' | 'perTurn' | 'p50Ms'): number {
  return Math.max(...compared.map((one) => Math.abs(one.simulated[name] / one.measured[name]! - 1)))
}
