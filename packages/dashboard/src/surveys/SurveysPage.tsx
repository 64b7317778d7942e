import { useLocation } from 'preact-iso/router'
import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { NewSurvey } from './NewSurvey.tsx'
import { readListed, type Status } from './read-listed.ts'
import { hrefOfNew } from './new-survey-of.ts'
import { readTouchpoints, type Touchpoint } from './read-touchpoints.ts'
import { SurveyRow } from './SurveyRow.tsx'
import { surveysWords } from './words.ts'
import './surveys.css'

const STATES: readonly Status[] = ['draft', 'published', 'paused', 'archived']

export function SurveysPage() {
  const { api, may } = useDesk()
  const { query, route } = useLocation()
  const status = STATES.find((state) => state === query['status'])
  const [pages, setPages] = useState(1)
  const list = useResource(`surveys ${status} ${pages}`, (signal) =>
    readListed(api, { status, pages }, signal),
  )
  const touchpoints = useResource('touchpoints', (signal) => readTouchpoints(api, signal))
  const nameOf = (key: string) => touchpoints.data?.find((one) => one.key === key)?.name ?? key
  const mayWrite = may('programme:write')
  const create = (
    <button type="button" onClick={() => route('/surveys?new')}>
      {surveysWords.create}
    </button>
  )

  return (
    <Screen title={surveysWords.title} lede={surveysWords.lede} actions={mayWrite && create}>
      <div class="tabs" role="group" aria-label={surveysWords.filter}>
        <a href="/surveys" aria-current={status === undefined ? 'page' : undefined}>
          {surveysWords.all}
        </a>
        {STATES.map((state) => (
          <a
            key={state}
            href={`/surveys?status=${state}`}
            aria-current={state === status ? 'page' : undefined}
          >
            {surveysWords.states[state]}
          </a>
        ))}
      </div>
      <Loaded of={list}>
        {({ surveys, hasMore }) => (
          <div class="stack">
            {surveys.length === 0 ? (
              <NoSurvey isAll={status === undefined} touchpoints={mayWrite ? (touchpoints.data ?? []) : []} />
            ) : (
              <ul class="rows survey-list">
                {surveys.map((survey) => (
                  <SurveyRow key={survey.id} survey={survey} nameOf={nameOf} />
                ))}
              </ul>
            )}
            {hasMore && (
              <div class="buttons">
                <button type="button" class="plain" onClick={() => setPages(pages + 1)}>
                  {frameWords.more}
                </button>
              </div>
            )}
          </div>
        )}
      </Loaded>
      {mayWrite && 'new' in query && (touchpoints.data || touchpoints.problem) && (
        <NewSurvey
          touchpoints={touchpoints.data ?? []}
          at={query['at']}
          template={query['template']}
          onClose={() => route('/surveys', true)}
        />
      )}
    </Screen>
  )
}

function NoSurvey({ isAll, touchpoints }: { isAll: boolean; touchpoints: readonly Touchpoint[] }) {
  return isAll ? (
    <Empty title={surveysWords.none}>
      <p>{surveysWords.noneHow}</p>
      {touchpoints.length > 0 && (
        <ul class="bullets">
          {touchpoints.map(({ key, name }) => (
            <li key={key}>
              <a href={hrefOfNew(key)}>{surveysWords.askAt(name)}</a>
            </li>
          ))}
        </ul>
      )}
    </Empty>
  ) : (
    <Empty title={surveysWords.noneSo}>{surveysWords.noneSoHow}</Empty>
  )
}
