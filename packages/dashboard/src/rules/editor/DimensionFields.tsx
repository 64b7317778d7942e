import { useState } from 'preact/hooks'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { ConditionDraft } from '../draft.ts'
import { dimensionValuesOf } from '../dimension-values-of.ts'
import type { Names } from '../names.ts'
import { linesIn } from '../rule-of.ts'
import { dimensionValueName } from '../sentence-of.ts'
import { sentenceWords } from '../sentence-words.ts'
import { rulesWords } from '../words.ts'
import { Checks } from './Checks.tsx'

type Dimension = Extract<ConditionDraft, { about: 'dimension' }>
type Props = { condition: Dimension; names: Names; onChange: (condition: Dimension) => void }

export function DimensionFields({ condition, names: { dimensions }, onChange }: Props) {
  const { key, values } = condition
  if (dimensions.length === 0 && key === '') return <p class="quiet">{rulesWords.noDimensions}</p>
  const dimension = dimensions.find((one) => one.key === key)
  const offered = dimension && dimensionValuesOf(dimension)
  const known = dimensions.map((one) => [one.key, one.name ?? one.key] as const)
  return (
    <>
      <SelectField
        label={rulesWords.dimension}
        value={key}
        options={dimension ? known : [[key, key || rulesWords.choose], ...known]}
        onChange={(next) => onChange({ ...condition, key: next, values: [] })}
      />
      {offered ? (
        <Checks
          label={rulesWords.anyOf}
          options={offered.map((value) => [value, dimensionValueName(value, sentenceWords)] as const)}
          values={values}
          onChange={(chosen) => onChange({ ...condition, values: chosen })}
        />
      ) : (
        key !== '' && (
          <ValueLines
            key={key}
            values={values}
            onChange={(chosen) => onChange({ ...condition, values: chosen })}
          />
        )
      )}
    </>
  )
}

/** While a line is typed it is no value yet, so the text is kept as it is. */
function ValueLines({
  values,
  onChange,
}: {
  values: readonly string[]
  onChange: (values: string[]) => void
}) {
  const [text, setText] = useState(values.join('\n'))
  return (
    <TextField
      label={rulesWords.dimensionValues}
      isLong
      value={text}
      onChange={(typed) => {
        setText(typed)
        onChange(linesIn(typed))
      }}
    />
  )
}
