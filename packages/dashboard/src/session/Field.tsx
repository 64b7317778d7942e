type Props = {
  id: string
  label: string
  type?: 'text' | 'email' | 'password'
  autocomplete: string
  placeholder?: string
  minLength?: number
  maxLength?: number
  describedBy?: string
  isInvalid?: boolean
}

export function Field({ id, label, type = 'text', describedBy, isInvalid = false, ...rest }: Props) {
  return (
    <div class="sign-in-row">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={id}
        // Preact's types tell every kind of input apart, and cannot be given one of several.
        type={type as 'email'}
        required
        spellcheck={false}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        {...rest}
      />
    </div>
  )
}
