import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useResource } from '../../frame/use-resource.ts'
import { formWords as words } from '../form-words.ts'

type Props = {
  label: string
  dimension: string
  value: string
  onChange: (dimension: string, value: string) => void
}

/** One value of a dimension that the project declares, or everybody. */
export function SegmentFields({ label, dimension, value, onChange }: Props) {
  const { api, project } = useDesk()
  const { data } = useResource('dimensions', async (signal) => {
    const path = { projectId: project.id }
    return (await api.call('GET /v1/projects/:projectId', { path, signal })).data.dimensions ?? []
  })
  const dimensions = data ?? []
  const chosen = dimensions.find(({ key }) => key === dimension)
  const values = chosen?.values ?? DECLARED[chosen?.from ?? '']
  return (
    <div class="form-row">
      <SelectField
        label={label}
        value={dimension}
        options={[
          ['', words.everybody],
          ...dimensions.map(({ key, name }) => [key, name ?? key] as const),
          ...(dimension !== '' && !chosen ? [[dimension, dimension] as const] : []),
        ]}
        onChange={(key) => onChange(key, '')}
      />
      {dimension !== '' &&
        (values ? (
          <SelectField
            label={words.value}
            value={value}
            options={[['', words.choose], ...values.map((one) => [one, one] as const)]}
            onChange={(one) => onChange(dimension, one)}
            required
          />
        ) : (
          <TextField
            label={words.value}
            value={value}
            onChange={(one) => onChange(dimension, one)}
            required
          />
        ))}
    </div>
  )
}

/** Of facts that have no more values than these. */
const DECLARED: Record<string, string[]> = { device: ['phone', 'tablet', 'desktop'] }
