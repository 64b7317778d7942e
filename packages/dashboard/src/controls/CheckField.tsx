import './controls.css'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }

export function CheckField({ label, checked, onChange, disabled }: Props) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}
