import type { ScoreReport } from '@innerloop/collector'
import { useMemo, useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { PeriodChoice } from './PeriodChoice.tsx'
import { TrendBreaks } from './TrendBreaks.tsx'
import { TrendChart } from './TrendChart.tsx'
import { TrendLegend } from './TrendLegend.tsx'
import { TrendReading } from './TrendReading.tsx'
import { TrendTable } from './TrendTable.tsx'
import { trendOf } from './trend-of.ts'
import './trend.css'

type Props = { report: ScoreReport; by: ScoreReport['by']; hrefFor: (by: ScoreReport['by']) => string }

export function TrendSection({ report, by, hrefFor }: Props) {
  const trend = useMemo(() => trendOf(report), [report])
  const [pointed, setPointed] = useState<number | null>(null)
  return (
    <section aria-labelledby="trend">
      <div class="trend-head">
        <h2 id="trend">{words.trend.title}</h2>
        <PeriodChoice by={by} hrefFor={hrefFor} />
      </div>
      {trend.periods.length === 0 ? (
        <p class="quiet">{words.trend.none}</p>
      ) : (
        <>
          <TrendReading trend={trend} index={pointed} />
          <TrendChart trend={trend} onPoint={setPointed} />
          <TrendLegend trend={trend} />
          <TrendBreaks breaks={trend.breaks} />
          <TrendTable trend={trend} />
        </>
      )}
    </section>
  )
}
