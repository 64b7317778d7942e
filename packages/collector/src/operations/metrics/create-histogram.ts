import type { Metric } from './metric.ts'

export type Histogram = Metric & { observe(value: number): void }

/** @param bounds ascending upper bounds of the buckets */
export function createHistogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const counts = bounds.map(() => 0)
  let count = 0
  let sum = 0
  return {
    name,
    help,
    type: 'histogram',
    observe(value) {
      count += 1
      sum += value
      const bucket = bounds.findIndex((bound) => value <= bound)
      if (bucket >= 0) counts[bucket]! += 1
    },
    samples() {
      let below = 0
      const buckets = bounds.map((bound, index) => ({
        suffix: '_bucket',
        labels: { le: String(bound) },
        value: (below += counts[index]!),
      }))
      return [
        ...buckets,
        { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
        { suffix: '_sum', value: sum },
        { suffix: '_count', value: count },
      ]
    },
  }
}
