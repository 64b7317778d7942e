import { useId } from 'preact/hooks'
import './controls.css'

type Props<Value extends string> = {
  label: string
  value: Value
  /** Each value with what it is called. */
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
  hint?: string
  required?: boolean
}

export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  ...rest
}: Props<Value>) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
        {...rest}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
