import type { Journey } from '@innerloop/shared'
import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { isStale } from './is-stale.ts'
import { MakeJourney } from './MakeJourney.tsx'
import { readJourneys } from './read-journeys.ts'
import { journeyWords as words } from './words.ts'
import './journeys.css'

/** All maps, by what the customer wants in life. */
export function JourneysPage() {
  const { api, may } = useDesk()
  const { query } = useLocation()
  const isMaking = 'new' in query && may('programme:write')
  const listed = useResource('journeys', (signal) => readJourneys(api, signal))
  return (
    <Screen
      title={frameWords.titles.journeys}
      lede={words.lede}
      actions={
        !isMaking &&
        may('programme:write') && (
          <a class="add-link" href="/journeys?new">
            {words.make}
          </a>
        )
      }
    >
      {isMaking ? (
        <MakeJourney />
      ) : (
        <Loaded of={listed}>
          {({ journeys, changedAt }) =>
            journeys.length === 0 ? (
              <Empty title={words.none}>
                {words.noneHow} {may('programme:write') && <a href="/journeys?new">{words.make}</a>}
              </Empty>
            ) : (
              <div class="stack">
                {[...Map.groupBy(journeys, ({ lifeNeed }) => lifeNeed ?? '')].map(([need, its]) => (
                  <section key={need}>
                    <h2>{need || words.withoutNeed}</h2>
                    <ul class="rows">
                      {its.map((journey) => (
                        <JourneyRow
                          key={journey.id}
                          journey={journey}
                          changedAt={changedAt[journey.id] ?? null}
                        />
                      ))}
                    </ul>
                  </section>
                ))}
              </div>
            )
          }
        </Loaded>
      )}
    </Screen>
  )
}

function JourneyRow({ journey, changedAt }: { journey: Journey; changedAt: string | null }) {
  const { id, name, persona, state = 'as-is', status, stages } = journey
  return (
    <li>
      <div class="row-line">
        <a href={`/journeys/${encodeURIComponent(id)}`}>
          <strong>{name}</strong>
        </a>
        <span class="badge">{words.states[state]}</span>
        {status && <span class="badge">{words.statuses[status]}</span>}
        {isStale(journey, changedAt, Date.now()) && <span class="badge badge-bad">{words.staleBadge}</span>}
        <span class="row-end quiet">
          {words.stages(
            stages.length,
            stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
          )}
        </span>
      </div>
      {persona && <p>{persona}</p>}
      {changedAt && <p class="quiet">{words.changed(changedAt)}</p>}
    </li>
  )
}
