import type { DriverSet, DriversResult } from '@innerloop/collector'
import { useLocation } from 'preact-iso/router'
import { WorkedOut } from '../analyses/WorkedOut.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { Drivers } from './Drivers.tsx'
import { driversWords } from './words.ts'
import './drivers.css'

/** What goes along with the score at each touchpoint. */
export function DriversPage() {
  const { api } = useDesk()
  const drivers = useResource('drivers', async (signal) => {
    return (await api.call('GET /v1/analyses/drivers', { signal })).data
  })
  const again = async () => drivers.set((await api.call('POST /v1/analyses/drivers/run')).data)
  return (
    <Screen title={frameWords.titles.drivers} lede={driversWords.lede}>
      <Loaded of={drivers}>
        {(worked) => (
          <WorkedOut of={worked} reload={drivers.reload} onAgain={again}>
            {(result) => <Places result={result} />}
          </WorkedOut>
        )}
      </Loaded>
    </Screen>
  )
}

function Places({ result: { places } }: { result: DriversResult }) {
  const { query, route } = useLocation()
  const strongest = places.toSorted((a, b) => explainedIn(b) - explainedIn(a))
  const chosen = places.find(({ touchpoint }) => (touchpoint ?? '') === query['touchpoint']) ?? strongest[0]
  if (!chosen) return <Empty title={driversWords.none}>{driversWords.noneHow}</Empty>
  return (
    <div class="stack">
      <SelectField
        label={driversWords.touchpoint}
        value={chosen.touchpoint ?? ''}
        options={strongest.map(({ touchpoint, name }) => [touchpoint ?? '', name || driversWords.nowhere])}
        onChange={(one) => route(`/drivers?touchpoint=${encodeURIComponent(one)}`)}
      />
      {chosen.sets.map((set) => (
        <Drivers key={set.kind} set={set} />
      ))}
      <details>
        <summary>{driversWords.how}</summary>
        <div class="stack drivers-how">
          {driversWords.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </details>
    </div>
  )
}

/** Where facts tell most comes first. */
function explainedIn({ sets }: { sets: DriverSet[] }): number {
  return sets.find(({ kind }) => kind === 'circumstances')?.models?.score.explained ?? -1
}
