// Where the marks of an effect's chart are, in the units of its view box.

import type { EffectReport } from '@innerloop/collector'

export const WIDTH = 640
export const HEIGHT = 280
const EDGES = { left: 56, right: WIDTH - 12, top: 26, bottom: HEIGHT - 12 }
const DAY_MS = 86_400_000

/** Whole scales; what is shown may be a part of them. */
const SCALE = { nps: [-100, 100, 50], csat: [0, 100, 25], ces: [1, 7, 1] } as const

type Week = { from: string; x: number; y: number; low: number | null; high: number | null }
type Chart = {
  edges: typeof EDGES
  ticks: { y: number; value: number }[]
  changed: Week[]
  /** Points of a line. */
  control: string | null
  launch: number | null
  /** The days that are compared. */
  windows: { x: number; width: number }[]
}

/** Undefined where there is no answer to be drawn. */
export function chartOf(report: EffectReport): Chart | undefined {
  const { weeks, metric, launched, changed, control } = report
  const answered = weeks.filter(({ score }) => score !== null)
  const first = weeks[0]
  const last = weeks.at(-1)
  if (answered.length === 0 || !first || !last) return undefined
  const [start, end] = [Date.parse(first.from), Date.parse(last.from) + 7 * DAY_MS]
  const { left, right, top, bottom } = EDGES
  const x = (day: number) => left + ((day - start) / (end - start)) * (right - left)
  const [lowest, highest, step] = SCALE[metric]
  const ends = answered.flatMap(({ score, interval, control }) => [
    score!,
    ...(interval ? [interval.low, interval.high] : []),
    ...(control?.score == null ? [] : [control.score]),
  ])
  const low = Math.max(lowest, Math.floor(Math.min(...ends) / step) * step)
  const high = Math.min(highest, Math.ceil(Math.max(...ends) / step) * step)
  const y = (value: number) => bottom - ((value - low) / Math.max(step, high - low)) * (bottom - top)
  const middle = (day: string) => x(Date.parse(day) + 3.5 * DAY_MS)
  const ticks = []
  for (let value = low; value <= Math.max(high, low + step); value += step) ticks.push({ y: y(value), value })
  const line = weeks.flatMap(({ from, control: other }) =>
    other?.score == null ? [] : [`${round(middle(from))},${round(y(other.score))}`],
  )
  const inside = (day: number) => Math.min(right, Math.max(left, x(day)))
  return {
    edges: EDGES,
    ticks,
    changed: answered.map(({ from, score, interval }) => ({
      from,
      x: round(middle(from)),
      y: round(y(score!)),
      low: interval && round(y(Math.max(low, interval.low))),
      high: interval && round(y(Math.min(high, interval.high))),
    })),
    control: control && line.length > 1 ? line.join(' ') : null,
    launch: launched !== null && Date.parse(launched) < end ? round(x(Date.parse(launched))) : null,
    windows: [changed?.before, changed?.after].flatMap((days) => {
      if (!days) return []
      const [from, to] = [inside(Date.parse(days.from)), inside(Date.parse(days.to) + DAY_MS)]
      return [{ x: round(from), width: round(to - from) }]
    }),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
