import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { formatDay, formatWhole } from '../words/format.ts'
import { labelledPeriods, scoreAxisOf } from './axes-of.ts'
import { drawMarks } from './draw-marks.ts'
import type { Trend } from './trend-of.ts'

export type TrendPlot = ReturnType<typeof createTrendPlot>

type Options = { target: HTMLElement; trend: Trend; onPoint: (index: number | null) => void }

const LABEL_PX = 68
/** Parts of the height: the lowest belongs to the bars, then comes a gap, then the scores. */
const BARS_PART = 0.17
const BELOW_SCORES_PART = 0.24

/** Periods along x at equal distances; scores with their band above, the bars of n below. */
export function createTrendPlot({ target, trend, onPoint }: Options) {
  let current = trend
  const colour = (name: string) => () => getComputedStyle(target).getPropertyValue(`--${name}`)
  const font = `12px ${getComputedStyle(target).fontFamily}`

  const plot = new uPlot(
    {
      width: target.clientWidth,
      height: target.clientHeight,
      padding: [10, 22, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { time: false, range: () => [-0.5, current.periods.length - 0.5] },
        y: { range: () => scoreRange(current) },
        n: { range: () => [0, Math.max(1, ...current.n) / BARS_PART] },
      },
      series: [
        {},
        { scale: 'n', paths: uPlot.paths.bars!({ size: [0.7, 28] }), fill: colour('trend-bars'), width: 0 },
        { width: 0, points: { show: false } },
        { width: 0, points: { show: false } },
        { stroke: colour('ink'), width: 1.75, points: { show: false } },
      ].map((series) => ({ points: { show: false }, ...series })),
      bands: [{ series: [2, 3], fill: colour('trend-band') }],
      axes: [
        {
          stroke: colour('ink-soft'),
          font,
          size: 28,
          gap: 8,
          grid: { show: false },
          ticks: { show: false },
          splits: (self) => labelledPeriods(current.periods.length, self.over.clientWidth, LABEL_PX),
          values: (_, indexes) => indexes.map((index) => labelOf(current, index)),
        },
        {
          stroke: colour('ink-soft'),
          font,
          size: 40,
          gap: 8,
          grid: { stroke: colour('rule'), width: 1 },
          ticks: { show: false },
          splits: () => scoreAxisOf(current).marks,
          values: (_, marks) => marks.map(formatWhole),
        },
      ],
      hooks: {
        draw: [(self) => drawMarks(self, current, colour('ink')())],
        setCursor: [({ cursor }) => onPoint(cursor.left! < 0 ? null : (cursor.idx ?? null))],
      },
    },
    dataOf(trend),
    target,
  )

  return {
    show(next: Trend) {
      if (next === current) return
      current = next
      plot.setData(dataOf(next))
    },
    resize: (width: number, height: number) => plot.setSize({ width, height }),
    redraw: () => plot.redraw(),
    destroy: () => plot.destroy(),
  }
}

function dataOf({ periods, n, high, low, score }: Trend): uPlot.AlignedData {
  return [periods.map((_, index) => index), n, high, low, score]
}

function scoreRange(trend: Trend): [number, number] {
  const { min, max } = scoreAxisOf(trend)
  return [min - ((max - min) * BELOW_SCORES_PART) / (1 - BELOW_SCORES_PART), max]
}

function labelOf({ periods, by }: Trend, index: number): string {
  const severalYears = periods[0]!.slice(0, 4) !== periods.at(-1)!.slice(0, 4)
  if (by === 'month' || (severalYears && periods.length > 60))
    return formatDay(periods[index]!, { month: 'short', year: 'numeric' })
  return formatDay(periods[index]!, { month: 'short', day: 'numeric' })
}
