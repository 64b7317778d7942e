import { useId } from 'preact/hooks'
import '../controls/controls.css'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is likely meant, with what it is called where that differs. */
  suggestions: readonly { value: string; label?: string | undefined }[]
  hint?: string
  type?: 'text' | 'email'
  required?: boolean
}

/** A text that may be chosen from what is known. */
export function SuggestField({ label, value, onChange, suggestions, hint, type = 'text', required }: Props) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        list={`${id}-known`}
        value={value}
        required={required}
        autocomplete="off"
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-known`}>
        {suggestions.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  )
}
