import type { Dimension } from '@innerloop/shared'
import { SelectField } from '../controls/SelectField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { dimensionValuesOf } from '../rules/dimension-values-of.ts'
import { SPANS, type useJourneyView } from './use-journey-view.ts'
import { journeyWords as words } from './words.ts'

type Props = { view: ReturnType<typeof useJourneyView> }

/** Whose journey, and of which time. */
export function JourneyFilters({ view }: Props) {
  const { api, project } = useDesk()
  const dimensions = useResource('dimensions', async (signal) => {
    const path = { projectId: project.id }
    return (await api.call('GET /v1/projects/:projectId', { path, signal })).data.dimensions ?? []
  })
  const { span, dimension, value, hrefFor, route } = view
  const chosen = dimension === undefined ? '' : JSON.stringify([dimension, value ?? null])
  return (
    <div class="filters no-print">
      <nav class="segments" aria-label={words.span}>
        {SPANS.map((one) => (
          <a key={one} href={hrefFor({ days: one })} aria-current={one === span ? 'true' : undefined}>
            {words.spans[one]}
          </a>
        ))}
      </nav>
      {(dimensions.data?.length ?? 0) > 0 && (
        <SelectField
          label={words.who}
          value={chosen}
          options={[['', words.everybody], ...optionsOf(dimensions.data!)]}
          onChange={(said) => {
            const [key, its] = said === '' ? [] : (JSON.parse(said) as [string, string | null])
            route(hrefFor({ dimension: key, value: its ?? undefined }))
          }}
        />
      )}
    </div>
  )
}

function optionsOf(dimensions: readonly Dimension[]): [string, string][] {
  return dimensions.flatMap(({ key, name = key, ...declared }): [string, string][] => [
    [JSON.stringify([key, null]), words.spreadTitle(name)],
    ...(dimensionValuesOf(declared) ?? []).map((value): [string, string] => [
      JSON.stringify([key, value]),
      words.value(name, nameOfValue(value)),
    ]),
  ])
}

export function nameOfValue(value: string): string {
  return value === '(none)' ? words.unknownValue : value === '(other)' ? words.otherValue : value
}
