import { useEffect, useState } from 'preact/hooks'
import type { AnswerOf } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'

type Sighting = AnswerOf<'GET /v1/projects/:projectId/sightings'>['origins'][number]

const LOOK_EVERY_MS = 3000

/** Looks for a page with the widget until there is one, for as long as this page can be seen. */
export function useSightings() {
  const { api, project } = useDesk()
  const path = { projectId: project.id }
  const found = useResource(`sightings ${project.id}`, async (signal) => {
    const { data } = await api.call('GET /v1/projects/:projectId/sightings', { path, signal })
    return data.origins
  })
  /** What had been seen when somebody asked for another page. */
  const [before, setBefore] = useState<readonly Sighting[]>([])
  const isSeen = found.data !== null && found.data.some((now) => isNewer(now, before))
  const { reload } = found

  useEffect(() => {
    if (isSeen) return undefined
    const look = () => document.visibilityState === 'visible' && reload()
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isSeen, reload])

  return { found, isSeen, lookAgain: () => setBefore(found.data ?? []) }
}

function isNewer({ origin, at }: Sighting, before: readonly Sighting[]): boolean {
  return !before.some((one) => one.origin === origin && one.at === at)
}
