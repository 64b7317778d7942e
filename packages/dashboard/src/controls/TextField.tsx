import { useId } from 'preact/hooks'
import './controls.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** What to write there, under the field. */
  hint?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number' | 'url' | 'time'
  name?: string
  required?: boolean
  placeholder?: string
  /** Several lines. */
  isLong?: boolean
  minLength?: number
  maxLength?: number
  min?: number
  max?: number
  step?: number | 'any'
  class?: string
  autocomplete?: string
  lang?: string
}

export function TextField({
  label,
  value,
  onChange,
  hint,
  type = 'text',
  isLong,
  class: name,
  ...rest
}: Props) {
  const id = useId()
  const common = {
    id,
    value,
    'aria-describedby': hint && `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    ...rest,
  }
  return (
    <div class={name ? `field ${name}` : 'field'}>
      <label for={id}>{label}</label>
      {isLong ? <textarea {...common} /> : <input {...common} type={type as 'text'} />}
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
