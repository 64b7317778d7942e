import { CheckField } from '../../controls/CheckField.tsx'

type Props<Value extends string> = {
  /** Said of all of them. */
  label: string
  options: readonly (readonly [Value, string])[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

/** Any number of them, in the order in which they are offered. What is chosen and not offered any more can be left. */
export function Checks<Value extends string>({ label, options, values, onChange }: Props<Value>) {
  const known = new Set(options.map(([value]) => value))
  const all = [
    ...options,
    ...values.filter((value) => !known.has(value)).map((value) => [value, value] as const),
  ]
  const choose = (value: Value, isChosen: boolean) =>
    onChange(all.map(([one]) => one).filter((one) => (one === value ? isChosen : values.includes(one))))
  return (
    <fieldset class="field-set">
      <legend class="unseen">{label}</legend>
      <div class="rule-checks">
        {all.map(([value, name]) => (
          <CheckField
            key={value}
            label={name}
            checked={values.includes(value)}
            onChange={(isChosen) => choose(value, isChosen)}
          />
        ))}
      </div>
    </fieldset>
  )
}
