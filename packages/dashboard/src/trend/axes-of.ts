import type { Trend } from './trend-of.ts'

export type ScoreAxis = { min: number; max: number; marks: number[] }

/** The part of −100 … 100 that holds all intervals, between round marks. */
export function scoreAxisOf({ low, high }: Trend): ScoreAxis {
  const lowest = Math.min(...low.map((value) => value ?? Infinity), 100)
  const highest = Math.max(...high.map((value) => value ?? -Infinity), -100)
  if (lowest >= highest) return { min: -100, max: 100, marks: [-100, -50, 0, 50, 100] }
  const step = highest - lowest > 80 ? 50 : highest - lowest > 30 ? 20 : 10
  const min = Math.max(-100, Math.floor(lowest / step) * step)
  const max = Math.min(100, Math.ceil(highest / step) * step)
  const marks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step)
  return { min, max, marks }
}

/** Which periods to label, so that labels of `labelPx` do not touch: the last one, and back from it evenly. */
export function labelledPeriods(count: number, widthPx: number, labelPx: number): number[] {
  const room = Math.max(1, Math.floor(widthPx / labelPx))
  const stride = Math.max(1, Math.ceil(count / room))
  const indexes: number[] = []
  for (let index = count - 1; index >= 0; index -= stride) indexes.unshift(index)
  return indexes
}
