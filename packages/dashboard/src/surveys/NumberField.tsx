import { TextField } from '../controls/TextField.tsx'

type Props = {
  label: string
  value: number | undefined
  onChange: (value: number | undefined) => void
  hint?: string
  min?: number
  max?: number
  step?: number | 'any'
}

/** Left empty it is undefined. */
export function NumberField({ value, onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      type="number"
      value={value === undefined ? '' : String(value)}
      onChange={(text) => onChange(text === '' || Number.isNaN(Number(text)) ? undefined : Number(text))}
    />
  )
}
