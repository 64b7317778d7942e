import type { Evidence, Reference } from '@innerloop/collector'
import { rootCausesOf } from '@innerloop/shared/root-causes'
import { useMemo } from 'preact/hooks'
import { causeNames } from '../cases/words.ts'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { readAll } from '../touchpoint-pages/read-all.ts'
import { readTouchpoints } from '../touchpoint-pages/read-programme.ts'
import { keyOf } from './evidence-of.ts'
import { initiativeWords as words } from './words.ts'

export type Known = Evidence & { name: string }
export type KnownEvidence = {
  /** Undefined while it is not known, or where it is gone. */
  nameOf: (evidence: Reference) => string | undefined
  /** That can be chosen from a list. */
  all: readonly Known[]
}

/** What something may rest on, by name. */
export function useEvidence(): KnownEvidence {
  const desk = useDesk()
  const { api, may, project } = desk
  const { data } = useResource('evidence', async (signal): Promise<Known[]> => {
    const path = { projectId: project.id }
    const [touchpoints, { data: definition }, items, themes] = await Promise.all([
      readTouchpoints(desk, signal),
      api.call('GET /v1/projects/:projectId', { path, signal }),
      may('cases:read')
        ? api.call('GET /v1/carried', { signal, query: { all: 'true' } }).then(({ data }) => data.items)
        : [],
      readAll(async (cursor) => {
        const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
        const { data } = await api.call('GET /v1/themes', { query, signal })
        return { items: data.themes, next: data.next }
      }),
    ])
    return [
      ...rootCausesOf(definition).map(({ key: id, name }) => ({
        kind: 'root-cause' as const,
        id,
        name: causeNames[id] ?? name,
      })),
      ...touchpoints.map(({ key: id, name }) => ({ kind: 'touchpoint' as const, id, name })),
      ...themes.map(({ id, name }) => ({ kind: 'theme' as const, id, name })),
      ...items.map(({ id, text }) => ({ kind: 'carried' as const, id, name: text })),
    ]
  })
  return useMemo(() => {
    const names = new Map(data?.map((one) => [keyOf(one), one.name]))
    return { all: data ?? [], nameOf: (evidence) => names.get(keyOf(evidence)) ?? usualName(evidence) }
  }, [data])
}

function usualName({ kind, id }: Reference): string | undefined {
  if (kind === 'report') return id
  return kind === 'case' || kind === 'response' ? words.evidence[kind] : undefined
}
