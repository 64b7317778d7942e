import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { NamedKey } from '../names.ts'
import { rulesWords } from '../words.ts'

type Props = {
  label: string
  /** Null: the reader may not see it, and writes the key. */
  list: readonly NamedKey[] | null
  value: string
  onChange: (value: string) => void
}

/** One of those that have a name. What is chosen and is gone meanwhile stays to be seen. */
export function KeyField({ label, list, value, onChange }: Props) {
  if (!list) return <TextField label={label} value={value} onChange={onChange} />
  const isKnown = list.some(({ key }) => key === value)
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        ...(isKnown ? [] : [[value, value || rulesWords.choose] as const]),
        ...list.map(({ key, name }) => [key, name] as const),
      ]}
      onChange={onChange}
    />
  )
}
