import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso/router'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { Empty } from '../frame/Empty.tsx'
import { Loaded } from '../frame/Loaded.tsx'
import { useResource } from '../frame/use-resource.ts'
import { differenceWords as words } from './words.ts'

type Props = {
  tab: string
  /** What is chosen beside it. */
  besides?: ComponentChildren
  children: (dimension: string) => ComponentChildren
}

/** One of the dimensions that the project declares. */
export function ByDimension({ tab, besides, children }: Props) {
  const { api, project } = useDesk()
  const { query, route } = useLocation()
  const dimensions = useResource('dimensions', async (signal) => {
    const path = { projectId: project.id }
    return (await api.call('GET /v1/projects/:projectId', { path, signal })).data.dimensions ?? []
  })
  return (
    <Loaded of={dimensions}>
      {(known) => {
        const chosen = known.find(({ key }) => key === query['dimension']) ?? known[0]
        if (!chosen) return <Empty title={words.noDimensions}>{words.noDimensionsHow}</Empty>
        return (
          <div class="stack">
            <div class="form-row">
              <SelectField
                label={words.dimension}
                value={chosen.key}
                options={known.map(({ key, name }) => [key, name ?? key] as const)}
                onChange={(key) => route(`/segments?tab=${tab}&dimension=${encodeURIComponent(key)}`)}
              />
              {besides}
            </div>
            {children(chosen.key)}
          </div>
        )
      }}
    </Loaded>
  )
}
