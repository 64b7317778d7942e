import type { ScoreReport } from '@innerloop/collector'
import type { ComponentChildren } from 'preact'
import type { ReportQuery } from '../api/create-api.ts'
import { useDesk } from '../frame/desk.ts'
import { Funnel } from '../funnel/Funnel.tsx'
import { Histogram } from '../histogram/Histogram.tsx'
import { hrefOfResponses } from '../responses/response-view.ts'
import { ScoreSentence } from '../sentence/ScoreSentence.tsx'
import { TouchpointList } from '../touchpoints/TouchpointList.tsx'
import { TrendSection } from '../trend/TrendSection.tsx'
import { WeekChange } from './change/WeekChange.tsx'
import { AlarmStrip } from './AlarmStrip.tsx'
import { LongestWait } from './LongestWait.tsx'
import { PinnedStrip } from './PinnedStrip.tsx'
import { hrefOfView } from './view-of-query.ts'
import './report.css'

type Props = { report: ScoreReport; view: ReportQuery; busy: boolean; children: ComponentChildren }

/** The children stand beside the report, under the touchpoints. */
export function Report({ report, view, busy, children }: Props) {
  const { may } = useDesk()
  const hrefFor = (change: Partial<ReportQuery>) => hrefOfView({ ...view, ...change })
  return (
    <div class="report" aria-busy={busy}>
      <ScoreSentence report={report} showAllHref={hrefFor({ touchpoint: null })} />
      {report.n > 0 && <WeekChange report={report} />}
      {report.n > 0 && <Histogram report={report} />}
      {report.n > 0 && <TrendSection report={report} by={view.by} hrefFor={(by) => hrefFor({ by })} />}
      <div class="report-aside">
        <TouchpointList
          report={report}
          selected={view.touchpoint}
          hrefFor={(touchpoint) => hrefFor({ touchpoint })}
          answersHrefFor={may('responses:read') ? (touchpoint) => hrefOfResponses({ touchpoint }) : undefined}
        />
        <AlarmStrip />
        <PinnedStrip />
        {may('cases:read') && <LongestWait />}
        {children}
      </div>
      <Funnel report={report} />
    </div>
  )
}
