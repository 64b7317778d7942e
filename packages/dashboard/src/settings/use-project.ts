import { useState } from 'preact/hooks'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import type { InputOf } from '@innerloop/collector'

export type ProjectPatch = InputOf<'PATCH /v1/projects/:projectId'>['body']
type StoredProject = ReturnType<typeof useStoredProject>

/** The project's definition, and how to change a part of it without undoing what somebody else has changed. */
export function useProject() {
  const stored = useStoredProject()
  const { found, edition } = stored
  return { found, edition, ...useProjectEdit(stored) }
}

/** For a page of several forms: each builds upon what the one before it has stored. */
export function useStoredProject() {
  const { api, project } = useDesk()
  const path = { projectId: project.id }
  const read = (signal?: AbortSignal) =>
    api.call('GET /v1/projects/:projectId', { path, ...(signal && { signal }) })
  const found = useResource(`project ${project.id}`, read)
  /** Another one shows what is stored in place of what was written. */
  const [edition, setEdition] = useState(0)
  return {
    found,
    edition,
    patch: async (body: ProjectPatch) => {
      const ifMatch = found.data?.etag
      const { data, etag } = await api.call('PATCH /v1/projects/:projectId', { path, body, ifMatch })
      found.set({ data, etag })
    },
    readAgain: async () => {
      found.set(await read())
      setEdition(edition + 1)
    },
  }
}

/** One form's changes, with their own refusals. */
export function useProjectEdit({ patch, readAgain }: Pick<StoredProject, 'patch' | 'readAgain'>) {
  const { run, problem, isBusy } = useAction()
  return {
    problem,
    isBusy,
    change: (body: ProjectPatch) => run(() => patch(body)),
    showNow: () => run(readAgain),
  }
}
