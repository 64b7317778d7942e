import type { EffectReport } from '@innerloop/collector'
import { expect, test } from 'vitest'
import { chartOf, WIDTH } from './chart-of.ts'

const week = (from: string, score: number | null, control: number | null = null) => ({
  from,
  n: score === null ? 0 : 20,
  score,
  interval: score === null ? null : { low: score - 20, high: score + 20 },
  control: control === null ? null : { n: 20, score: control, interval: null },
})
const report = (over: object) =>
  ({
    metric: 'nps',
    launched: '2026-09-07',
    changed: {
      before: { from: '2026-08-24', to: '2026-09-06' },
      after: { from: '2026-09-07', to: '2026-09-20' },
    },
    control: null,
    weeks: [
      week('2026-08-24', 0, 10),
      week('2026-08-31', null, 10),
      week('2026-09-07', 40, 10),
      week('2026-09-14', 45, 10),
    ],
    ...over,
  }) as unknown as EffectReport

test('weeks go from left to right and higher scores up, the launch between before and after', () => {
  const chart = chartOf(report({}))!
  expect(chart.changed.map(({ from }) => from)).toEqual(['2026-08-24', '2026-09-07', '2026-09-14'])
  const [first, second, third] = chart.changed
  expect(first!.x).toBeLessThan(chart.launch!)
  expect(second!.x).toBeGreaterThan(chart.launch!)
  expect(third!.y).toBeLessThan(first!.y)
  expect(third!.high!).toBeLessThan(third!.y)
  const [before, after] = chart.windows
  expect(before!.x + before!.width).toBeCloseTo(chart.launch!, 0)
  expect(after!.x + after!.width).toBeLessThanOrEqual(WIDTH)
  // Only what is there is shown of the scale, in whole steps.
  expect(chart.ticks.map(({ value }) => value)).toEqual([-50, 0, 50, 100])
})

test('a control is a line of its own; without answers there is no chart', () => {
  expect(chartOf(report({}))!.control).toBeNull()
  const side = { before: {}, after: {} }
  expect(chartOf(report({ control: side }))!.control!.split(' ')).toHaveLength(4)
  expect(chartOf(report({ weeks: [week('2026-08-24', null)] }))).toBeUndefined()
  expect(chartOf(report({ launched: null }))!.launch).toBeNull()
})
