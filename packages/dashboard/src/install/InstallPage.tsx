import { useLocation } from 'preact-iso/router'
import { useDesk } from '../frame/desk.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { Screen } from '../frame/Screen.tsx'
import { useResource } from '../frame/use-resource.ts'
import { useProject } from '../settings/use-project.ts'
import { readAll } from '../touchpoint-pages/read-all.ts'
import { readPinned } from './read-pinned.ts'
import { SeenPanel } from './SeenPanel.tsx'
import { TestAnswer } from './TestAnswer.tsx'
import { type Way, WAYS, WayDetails } from './WayDetails.tsx'
import { installWords as words } from './words.ts'
import './install.css'

/** How the widget comes onto a page, and whether it is there. */
export function InstallPage() {
  const { api } = useDesk()
  const { query } = useLocation()
  const way: Way = WAYS.find((one) => one === query['way']) ?? 'tag'
  const { found: project, ...edit } = useProject()
  const programme = useResource('install', async (signal) => {
    const [surveys, { data }, pinned] = await Promise.all([
      readAll(async (cursor) => {
        const asked = { status: 'published' as const, limit: 100, ...(cursor !== undefined && { cursor }) }
        const { data } = await api.call('GET /v1/surveys', { query: asked, signal })
        return { items: data.surveys, next: data.next }
      }),
      api.call('GET /v1/touchpoints', { query: { limit: 1 }, signal }),
      readPinned(signal),
    ])
    return { surveys, touchpoint: data.touchpoints[0]?.key ?? 'checkout.paid', pinned }
  })
  return (
    <Screen title={words.title} lede={words.lede}>
      <Loaded of={project}>
        {({ data }) => (
          <div class="columns">
            <div class="stack">
              <div class="tabs" role="navigation" aria-label={words.parts}>
                {WAYS.map((one) => (
                  <a
                    key={one}
                    href={one === 'tag' ? '/install' : `/install?way=${one}`}
                    aria-current={one === way ? 'page' : undefined}
                  >
                    {words.ways[one]}
                  </a>
                ))}
              </div>
              <Loaded of={programme}>
                {(defined) => (
                  <WayDetails
                    way={way}
                    place={{ host: location.origin, projectKey: data.key }}
                    programme={defined}
                  />
                )}
              </Loaded>
            </div>
            <div class="stack">
              <SeenPanel project={data} edit={edit} />
              <Loaded of={programme}>
                {({ surveys }) => <TestAnswer projectKey={data.key} surveys={surveys} />}
              </Loaded>
            </div>
          </div>
        )}
      </Loaded>
    </Screen>
  )
}
