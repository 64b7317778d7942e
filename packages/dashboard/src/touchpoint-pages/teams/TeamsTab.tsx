import { useLocation } from 'preact-iso/router'
import { useState } from 'preact/hooks'
import type { Team, Touchpoint } from '@innerloop/shared'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { type Colleague, readColleagues, readTeams, readTouchpoints } from '../read-programme.ts'
import { saveTeams } from './save-team.ts'
import { TeamForm } from './TeamForm.tsx'
import { TeamRows } from './TeamRows.tsx'
import { teamWords as words } from './words.ts'

export type TeamsRead = {
  teams: Team[]
  etag: string | undefined
  touchpoints: Touchpoint[]
  colleagues: Colleague[]
}

/** Who works cases together: the list, or (`&team=`, `&new`) one of them. */
export function TeamsTab() {
  const desk = useDesk()
  const { query, route } = useLocation()
  const read = async (signal = new AbortController().signal): Promise<TeamsRead> => {
    const [{ teams, etag }, touchpoints, colleagues] = await Promise.all([
      readTeams(desk, signal),
      readTouchpoints(desk, signal),
      readColleagues(desk, signal),
    ])
    return { teams, etag, colleagues, touchpoints: touchpoints.filter(({ archived }) => !archived) }
  }
  const found = useResource('teams', read)
  const { run, problem, isBusy } = useAction()
  const [edition, setEdition] = useState(0)
  const id = query['team']
  const isOne = desk.may('programme:write') && (id !== undefined || 'new' in query)
  return (
    <Loaded of={found}>
      {(data) =>
        isOne ? (
          <TeamForm
            key={`${id} ${edition}`}
            read={data}
            id={id}
            isBusy={isBusy}
            problem={problem}
            onShowNow={() =>
              run(async () => {
                found.set(await read())
                setEdition(edition + 1)
              })
            }
            onSave={async (change) => {
              const isSaved = await run(() => saveTeams(desk.api, { ...change, etag: data.etag }))
              if (!isSaved) return
              found.reload()
              route('/touchpoints?tab=teams')
            }}
          />
        ) : (
          <div class="stack">
            <p class="row-line">
              <span class="quiet">{words.lede}</span>
              {desk.may('programme:write') && (
                <a class="add-link row-end" href="/touchpoints?tab=teams&new">
                  {words.add}
                </a>
              )}
            </p>
            <TeamRows read={data} />
          </div>
        )
      }
    </Loaded>
  )
}
