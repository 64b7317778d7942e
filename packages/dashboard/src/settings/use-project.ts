import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import type { InputOf } from '@innerloop/collector'

export type ProjectPatch = InputOf<'PATCH /v1/projects/:projectId'>['body']

/** The project's definition, and how to change a part of it without undoing what somebody else has changed. */
export function useProject() {
  const { api, project } = useDesk()
  const path = { projectId: project.id }
  const read = (signal?: AbortSignal) =>
    api.call('GET /v1/projects/:projectId', { path, ...(signal && { signal }) })
  const found = useResource(`project ${project.id}`, read)
  const { run, problem, isBusy } = useAction()
  /** Another one shows what is stored in place of what was written. */
  const [edition, setEdition] = useState(0)
  return {
    found,
    problem,
    isBusy,
    edition,
    change: (body: ProjectPatch) =>
      run(async () => {
        const ifMatch = found.data?.etag
        const { data, etag } = await api.call('PATCH /v1/projects/:projectId', { path, body, ifMatch })
        found.set({ data, etag })
      }),
    showNow: () =>
      run(async () => {
        found.set(await read())
        setEdition(edition + 1)
      }),
  }
}
