import type { Metric } from './metric.ts'

export type Counter = Metric & { add(by?: number): void }
export type LabelledCounter = Metric & { add(value: string, by?: number): void }

export function createCounter(name: string, help: string): Counter {
  let total = 0
  return {
    name,
    help,
    type: 'counter',
    samples: () => [{ value: total }],
    add: (by = 1) => void (total += by),
  }
}

/** @param values are there from the start, so that a rate is right from the first event on */
export function createLabelledCounter(
  name: string,
  help: string,
  { label, values = [] }: { label: string; values?: readonly string[] },
): LabelledCounter {
  const totals = new Map(values.map((value) => [value, 0]))
  return {
    name,
    help,
    type: 'counter',
    samples: () => [...totals].map(([value, total]) => ({ labels: { [label]: value }, value: total })),
    add: (value, by = 1) => void totals.set(value, (totals.get(value) ?? 0) + by),
  }
}

export function createGauge(name: string, help: string, read: () => number): Metric {
  return { name, help, type: 'gauge', samples: () => [{ value: read() }] }
}
