import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { readListed } from '../surveys/read-listed.ts'
import { readTeams, readTouchpoints } from './read-programme.ts'
import { MakeTouchpoint } from './MakeTouchpoint.tsx'
import { TouchpointRows } from './TouchpointRows.tsx'
import { touchpointWords as words } from './words.ts'

/** With more surveys than that, it is not told which of them ask where. */
const MOST_PAGES = 2

export function TouchpointsTab({ isMaking }: { isMaking: boolean }) {
  const desk = useDesk()
  const listed = useResource('touchpoints', async (signal) => {
    const [touchpoints, { teams }] = await Promise.all([
      readTouchpoints(desk, signal),
      readTeams(desk, signal),
    ])
    return { touchpoints, teams }
  })
  const surveys = useResource('surveys that ask', async (signal) => {
    const { surveys: listed, hasMore } = await readListed(
      desk.api,
      { status: 'published', pages: MOST_PAGES },
      signal,
    )
    return hasMore ? null : listed
  })
  if (isMaking && desk.may('programme:write')) return <MakeTouchpoint onMade={listed.reload} />
  return (
    <Loaded of={listed}>
      {({ touchpoints, teams }) => {
        const inUse = touchpoints.filter(({ archived }) => !archived)
        const archived = touchpoints.filter(({ archived }) => archived)
        return (
          <div class="stack">
            {inUse.length === 0 ? (
              <Empty title={words.none}>{words.noneHow}</Empty>
            ) : (
              <TouchpointRows touchpoints={inUse} teams={teams} surveys={surveys.data} />
            )}
            {archived.length > 0 && (
              <details>
                <summary>{words.archivedOnes(archived.length)}</summary>
                <TouchpointRows touchpoints={archived} teams={teams} />
              </details>
            )}
          </div>
        )
      }}
    </Loaded>
  )
}
