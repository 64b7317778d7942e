import { useLocation } from 'preact-iso/router'
import { DecisionsTab } from '../decisions/DecisionsTab.tsx'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { Board } from './Board.tsx'
import { EffortTab } from './EffortTab.tsx'
import { MakeInitiative } from './MakeInitiative.tsx'
import { StopTab } from './StopTab.tsx'
import { WinsTab } from './WinsTab.tsx'
import { initiativeWords as words } from './words.ts'
import '../cases/cases.css'
import './initiatives.css'

const TABS = ['board', 'effort', 'stop', 'wins', 'decisions'] as const

/** All that is changed because of what customers said. */
export function InitiativesPage() {
  const { may } = useDesk()
  const { query } = useLocation()
  const isMaking = 'new' in query && may('programme:write')
  const tabs = TABS.filter((tab) => tab !== 'wins' || may('cases:read'))
  const tab = tabs.find((one) => one === query['tab']) ?? 'board'
  return (
    <Screen
      title={frameWords.titles.initiatives}
      lede={words.lede}
      actions={
        !isMaking &&
        may('programme:write') && (
          <a class="add-link" href="/initiatives?new">
            {words.add}
          </a>
        )
      }
    >
      {isMaking ? (
        <MakeInitiative from={query['from']} />
      ) : (
        <>
          <div class="tabs" role="navigation" aria-label={words.parts}>
            {tabs.map((one) => (
              <a
                key={one}
                href={one === 'board' ? '/initiatives' : `/initiatives?tab=${one}`}
                aria-current={one === tab ? 'page' : undefined}
              >
                {words.tabs[one]}
              </a>
            ))}
          </div>
          {tab === 'decisions' ? <DecisionsTab /> : tab === 'wins' ? <WinsTab /> : <Reported tab={tab} />}
        </>
      )}
    </Screen>
  )
}

function Reported({ tab }: { tab: 'board' | 'effort' | 'stop' }) {
  const { api } = useDesk()
  const report = useResource('initiatives', async (signal) => {
    return (await api.call('GET /v1/reports/initiatives', { signal })).data
  })
  return (
    <Loaded of={report}>
      {(found) =>
        tab === 'board' ? (
          <Board report={found} />
        ) : tab === 'effort' ? (
          <EffortTab report={found} />
        ) : (
          <StopTab report={found} />
        )
      }
    </Loaded>
  )
}
