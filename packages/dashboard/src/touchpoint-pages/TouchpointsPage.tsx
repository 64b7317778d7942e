import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Screen } from '../frame/Screen.tsx'
import { TeamsTab } from './teams/TeamsTab.tsx'
import { TouchpointsTab } from './TouchpointsTab.tsx'
import { touchpointWords as words } from './words.ts'
import './touchpoints.css'

/** Where customers are met, and the teams that follow up there. */
export function TouchpointsPage() {
  const { may } = useDesk()
  const { query } = useLocation()
  const tab = query['tab'] === 'teams' && may('members:read') ? 'teams' : 'touchpoints'
  const isMaking = tab === 'touchpoints' && 'new' in query
  return (
    <Screen
      title={words.title}
      lede={words.lede}
      actions={
        tab === 'touchpoints' &&
        !isMaking &&
        may('programme:write') && (
          <a class="add-link" href="/touchpoints?new">
            {words.add}
          </a>
        )
      }
    >
      {may('members:read') && (
        <div class="tabs" role="navigation" aria-label={words.parts}>
          <a href="/touchpoints" aria-current={tab === 'touchpoints' ? 'page' : undefined}>
            {words.tabs.touchpoints}
          </a>
          <a href="/touchpoints?tab=teams" aria-current={tab === 'teams' ? 'page' : undefined}>
            {words.tabs.teams}
          </a>
        </div>
      )}
      {tab === 'teams' ? <TeamsTab /> : <TouchpointsTab isMaking={isMaking} />}
    </Screen>
  )
}
