import type { JourneyDiff } from '@innerloop/collector'
import type { Journey } from '@innerloop/shared'
import { useLocation } from 'preact-iso/router'
import { SelectField } from '../../controls/SelectField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { readTouchpoints } from '../../touchpoint-pages/read-programme.ts'
import { readJourneys } from '../read-journeys.ts'
import { journeyWords } from '../words.ts'
import { changesWords as words } from './words.ts'
import { JourneyTabs } from '../JourneyTabs.tsx'
import '../journeys.css'

/** `/journeys/:journeyId/changes`: the map beside an earlier one, or beside the as-is that it comes from. */
export function JourneyChangesPage({ params: { journeyId } }: { params: { journeyId: string } }) {
  const desk = useDesk()
  const { api } = desk
  const path = { journeyId }
  const read = useResource(`journey versions ${journeyId}`, async (signal) => {
    const [{ data: journey }, { data }, { journeys }, touchpoints] = await Promise.all([
      api.call('GET /v1/journeys/:journeyId', { path, signal }),
      api.call('GET /v1/journeys/:journeyId/versions', { path, signal }),
      readJourneys(api, signal),
      readTouchpoints(desk, signal),
    ])
    const names = new Map(touchpoints.map(({ key, name }) => [key, name]))
    return { journey, versions: data.versions, journeys, nameOf: (key: string) => names.get(key) ?? key }
  })
  return (
    <Screen title={read.data?.journey.name ?? journeyId} lede={<a href="/journeys">{journeyWords.all}</a>}>
      <JourneyTabs journeyId={journeyId} here="changes" />
      <p>{words.changesLede}</p>
      <Loaded of={read}>{(found) => <Compared {...found} />}</Loaded>
    </Screen>
  )
}

type Found = {
  journey: Journey
  versions: readonly { version: number; at: string | null; journey: Journey }[]
  journeys: readonly Journey[]
  nameOf: (key: string) => string
}

function Compared({ journey, versions, journeys, nameOf }: Found) {
  const { query, route } = useLocation()
  const earlier = versions.slice(1)
  const origin = journeys.find(({ id }) => id === journey.comesFrom)
  const options: [string, string][] = [
    ...(origin ? [[`from=${origin.id}`, words.comesFrom(origin.name)] as [string, string]] : []),
    ...earlier.map(({ version, at }): [string, string] => [`version=${version}`, words.version(version, at)]),
  ]
  if (options.length === 0) return <Empty title={words.nothingToCompare}>{words.nothingToCompareHow}</Empty>
  const asked = query['from']
    ? `from=${query['from']}`
    : query['version']
      ? `version=${query['version']}`
      : ''
  const chosen = options.find(([value]) => value === asked)?.[0] ?? options[0]![0]
  return (
    <div class="stack">
      <SelectField
        label={words.compareWith}
        value={chosen}
        options={options}
        onChange={(value) => route(`/journeys/${encodeURIComponent(journey.id)}/changes?${value}`)}
      />
      <Difference
        journey={journey}
        chosen={chosen}
        nameOf={nameOf}
        all={[...versions, ...journeys.map((one) => ({ journey: one, version: null }))]}
      />
    </div>
  )
}

type DifferenceProps = {
  journey: Journey
  chosen: string
  nameOf: (key: string) => string
  all: readonly { journey: Journey; version: number | null }[]
}

function Difference({ journey, chosen, nameOf, all }: DifferenceProps) {
  const { api } = useDesk()
  const [kind, value] = chosen.split('=') as ['from' | 'version', string]
  const diff = useResource(`journey diff ${journey.id} ${chosen}`, async (signal) => {
    const query = kind === 'from' ? { from: value } : { version: Number(value) }
    const path = { journeyId: journey.id }
    return (await api.call('GET /v1/journeys/:journeyId/diff', { path, query, signal })).data
  })
  const before =
    kind === 'from'
      ? all.find((one) => one.version === null && one.journey.id === value)
      : all.find((one) => one.version === Number(value))
  return (
    <Loaded of={diff}>
      {(found) => (
        <div class="stack">
          <Changes diff={found} nameOf={nameOf} />
          {before && (
            <div class="journey-sides">
              <Side title={words.before} journey={before.journey} nameOf={nameOf} />
              <Side title={words.after} journey={journey} nameOf={nameOf} />
            </div>
          )}
        </div>
      )}
    </Loaded>
  )
}

function Changes({ diff: { changes }, nameOf }: { diff: JourneyDiff; nameOf: (key: string) => string }) {
  if (changes.length === 0) return <p>{words.same}</p>
  const count = (end: string) => changes.filter(({ kind }) => kind.endsWith(end)).length
  const [added, removed] = [count('-added'), count('-removed')]
  return (
    <>
      <p class="journey-level">{words.changeCounts(added, removed, changes.length - added - removed)}</p>
      <ul class="rows">
        {changes.map((change) => (
          <li key={JSON.stringify(change)} class={`change ${change.kind}`}>
            {words.change(change, nameOf)}
          </li>
        ))}
      </ul>
    </>
  )
}

type SideProps = { title: string; journey: Journey; nameOf: (key: string) => string }

function Side({ title, journey, nameOf }: SideProps) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p class="quiet">{journey.name}</p>
      <ol class="stack">
        {journey.stages.map(({ id, name, touchpoints }) => (
          <li key={id}>
            <h3>{name}</h3>
            <ol>
              {touchpoints.map((key) => (
                <li key={key}>{nameOf(key)}</li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}
