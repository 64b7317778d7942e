import type { Contender } from './contender.ts'
import { runLoad } from './load.ts'

/** Per response. */
export type Measured = { perSecond: number; cpuMicros: number }

const CONNECTIONS = 128

export async function measure(contender: Contender, durationMs: number, perRequest = 1): Promise<Measured> {
  const before = await contender.cpuMicros()
  const { acknowledged, elapsedMs } = await runLoad({
    port: contender.port,
    connections: CONNECTIONS,
    durationMs,
    perRequest,
  })
  const cpu = (await contender.cpuMicros()) - before
  return { perSecond: (acknowledged / elapsedMs) * 1000, cpuMicros: cpu / acknowledged }
}

export function median(values: number[]): number {
  return quantile(values, 0.5)
}

/** @param share 0 … 1 */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)]!
}

export function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
