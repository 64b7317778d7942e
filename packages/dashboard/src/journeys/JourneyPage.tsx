import type { JourneyReport } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { AdviceList } from './AdviceList.tsx'
import { Curve } from './Curve.tsx'
import { GapList } from './GapList.tsx'
import { Groups } from './Groups.tsx'
import { JourneyFilters } from './JourneyFilters.tsx'
import { JourneyTabs } from './JourneyTabs.tsx'
import { MomentItem } from './MomentItem.tsx'
import { Overview } from './Overview.tsx'
import { useJourneyView } from './use-journey-view.ts'
import { journeyWords as words } from './words.ts'
import '../answers/answer-list.css'
import './journeys.css'
import './print.css'

/** `/journeys/:journeyId`: a journey as customers had it; the whole first, then each touchpoint. */
export function JourneyPage({ params: { journeyId } }: { params: { journeyId: string } }) {
  const { api, may } = useDesk()
  const view = useJourneyView(journeyId)
  const { dimension, value, from } = view
  const read = useResource(
    `journey ${JSON.stringify([journeyId, dimension, value, from])}`,
    async (signal) => {
      const query = { journey: journeyId, dimension, value, from }
      return (await api.call('GET /v1/reports/journey', { query, signal })).data
    },
  )
  const place = `/journeys/${encodeURIComponent(journeyId)}`
  return (
    <Screen
      title={read.data?.journey.name ?? journeyId}
      lede={<a href="/journeys">{words.all}</a>}
      actions={
        <>
          <button type="button" class="plain" onClick={() => print()}>
            {words.print}
          </button>
          {may('programme:write') && (
            <a class="add-link" href={`${place}/edit`}>
              {words.edit}
            </a>
          )}
        </>
      }
    >
      <JourneyTabs journeyId={journeyId} here="map" />
      <JourneyFilters view={view} />
      <Loaded of={read}>{(report) => <Map report={report} />}</Loaded>
    </Screen>
  )
}

function Map({ report }: { report: JourneyReport }) {
  const { journey, moments, remembered } = report
  const nameOf = (key: string) => moments.find(({ touchpoint }) => touchpoint === key)?.name ?? key
  return (
    <div class="stack journey">
      <Standing report={report} />
      {moments.every(({ funnel, level }) => funnel.shown === 0 && level.n === 0) && (
        <Empty title={words.noAnswers}>{words.noAnswersHow}</Empty>
      )}
      <Overview report={report} nameOf={nameOf} />
      {moments.length > 0 && <Curve report={report} />}
      {remembered && <AdviceList remembered={remembered} nameOf={nameOf} />}
      <GapList moments={moments} />
      <section class="stack" aria-labelledby="detail">
        <h2 id="detail">{words.detail}</h2>
        <ol class="moments">
          {moments.map((moment) => (
            <MomentItem
              key={moment.touchpoint}
              moment={moment}
              stage={journey.stages.find(({ id }) => id === moment.stage)?.name ?? ''}
              dimension={report.dimension}
            />
          ))}
        </ol>
      </section>
      <Groups report={report} nameOf={nameOf} />
      <details>
        <summary>{words.how}</summary>
        <ul class="how">
          {words.howLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Standing({ report }: { report: JourneyReport }) {
  const { journey, standing, confirmedBy, isStale, staleAfterDays, changedAt } = report
  const { state = 'as-is', status, persona, lifeNeed } = journey
  return (
    <div class="stack journey-standing">
      <p class="row-line">
        <span class="badge">{words.states[state]}</span>
        {status && <span class="badge">{words.statuses[status]}</span>}
        <span class={standing === 'confirmed' ? 'badge badge-good' : 'badge'}>{words[standing]}</span>
        {isStale && <span class="badge badge-bad">{words.staleBadge}</span>}
        <span class="quiet">
          {standing === 'confirmed' ? words.confirmedLong(confirmedBy) : words.assumedLong(confirmedBy)}
          {isStale && ` ${words.stale(staleAfterDays)}.`}
          {changedAt && ` ${words.changed(changedAt)}.`}
        </span>
        {standing === 'assumed' && (
          <a class="no-print" href="/surveys?new&template=journey">
            {words.confirm}
          </a>
        )}
      </p>
      <p class="print-only">{words.period(report.from, report.value)}</p>
      {(persona || lifeNeed) && <p>{[lifeNeed, persona].filter(Boolean).join(' · ')}</p>}
    </div>
  )
}
