import type uPlot from 'uplot'
import { isAlone, type Trend } from './trend-of.ts'

/** More points than this and dots would hide the line. */
const MOST_DOTS = 60

/** A line for each break, a dot for each period, and a whisker where a period stands alone and so has no band. */
export function drawMarks({ ctx, valToPos, bbox }: uPlot, trend: Trend, ink: string) {
  const px = devicePixelRatio
  ctx.save()
  ctx.fillStyle = ink
  ctx.strokeStyle = ink
  for (const { at } of trend.breaks)
    drawBreak(ctx, { x: valToPos(at, 'x', true), from: bbox.top, to: bbox.top + bbox.height, px })
  ctx.lineWidth = 1.5 * px
  trend.score.forEach((score, index) => {
    const alone = isAlone(trend, index)
    if (score === null || (!alone && trend.periods.length > MOST_DOTS)) return
    const x = valToPos(index, 'x', true)
    const at = (value: number) => valToPos(value, 'y', true)
    if (alone) drawWhisker(ctx, { x, from: at(trend.low[index]!), to: at(trend.high[index]!), cap: 4 * px })
    ctx.beginPath()
    ctx.arc(x, at(score), (alone ? 4 : 3) * px, 0, 2 * Math.PI)
    ctx.fill()
  })
  ctx.restore()
}

type Break = { x: number; from: number; to: number; px: number }

/** Dashed, from top to bottom. */
function drawBreak(ctx: CanvasRenderingContext2D, { x, from, to, px }: Break) {
  ctx.save()
  ctx.lineWidth = px
  ctx.setLineDash([4 * px, 4 * px])
  ctx.beginPath()
  ctx.moveTo(x, from)
  ctx.lineTo(x, to)
  ctx.stroke()
  ctx.restore()
}

type Whisker = { x: number; from: number; to: number; cap: number }

function drawWhisker(ctx: CanvasRenderingContext2D, { x, from, to, cap }: Whisker) {
  ctx.beginPath()
  ctx.moveTo(x, from)
  ctx.lineTo(x, to)
  for (const y of [from, to]) {
    ctx.moveTo(x - cap, y)
    ctx.lineTo(x + cap, y)
  }
  ctx.stroke()
}
