import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../words/words.ts'
import { createTrendPlot, type TrendPlot } from './create-trend-plot.ts'
import type { Trend } from './trend-of.ts'

type Props = { trend: Trend; onPoint: (index: number | null) => void }

/** The same numbers stand in the table below, so that a browser without a canvas loses nothing but the picture. */
export function TrendChart({ trend, onPoint }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<TrendPlot | null>(null)

  useLayoutEffect(() => {
    const target = frame.current!
    if (!document.createElement('canvas').getContext('2d')) return
    const created = createTrendPlot({ target, trend, onPoint })
    plot.current = created
    const resizing = new ResizeObserver(() => created.resize(target.clientWidth, target.clientHeight))
    resizing.observe(target)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', created.redraw)
    return () => {
      resizing.disconnect()
      scheme.removeEventListener('change', created.redraw)
      created.destroy()
      plot.current = null
    }
  }, [onPoint])

  useEffect(() => plot.current?.show(trend), [trend])

  return (
    <div class="trend-chart" ref={frame} role="img" aria-label={words.trend.chart(trend.periods.length)} />
  )
}
