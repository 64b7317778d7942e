import type { Initiative } from '@innerloop/collector'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'

export type Save = (change: Partial<Initiative>) => Promise<boolean>

/** One initiative with its effect, and how to change a part of it without undoing what somebody else has changed. */
export function useInitiative(id: string) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const path = { id }
  const found = useResource(`initiative ${id}`, async (signal) => {
    const [{ data: initiative, etag }, { data: effect }] = await Promise.all([
      api.call('GET /v1/initiatives/:id', { path, signal }),
      api.call('GET /v1/initiatives/:id/effect', { path, signal }),
    ])
    return { initiative, etag, effect }
  })
  const save: Save = async (change) => {
    const before = found.data
    if (!before) return false
    const body = { ...before.initiative, ...change }
    return run(async () => {
      const { data: initiative, etag } = await api.call('PUT /v1/initiatives/:id', {
        path,
        body,
        ...(before.etag !== undefined && { ifMatch: before.etag }),
      })
      const { data: effect } = await api.call('GET /v1/initiatives/:id/effect', { path })
      found.set({ initiative, etag, effect })
    })
  }
  return { found, save, problem, isBusy }
}
