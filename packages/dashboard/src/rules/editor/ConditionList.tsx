import { SelectField } from '../../controls/SelectField.tsx'
import { type About, type ConditionDraft, EMPTY_CONDITIONS, REPEATED } from '../draft.ts'
import type { Names } from '../names.ts'
import { rulesWords } from '../words.ts'
import { ConditionFields } from './ConditionFields.tsx'
import { Part } from './Part.tsx'

type Props = {
  conditions: readonly ConditionDraft[]
  names: Names
  onChange: (conditions: ConditionDraft[]) => void
}

export function ConditionList({ conditions, names, onChange }: Props) {
  const addable = (Object.keys(EMPTY_CONDITIONS) as About[]).filter(
    (about) => REPEATED.includes(about) || !conditions.some((one) => one.about === about),
  )
  return (
    <div class="stack">
      {conditions.length === 0 && <p class="quiet">{rulesWords.always}</p>}
      {conditions.map((condition, index) => (
        <Part
          // oxlint-disable-next-line react/no-array-index-key -- the same kind may be there twice
          key={`${condition.about}-${index}`}
          title={rulesWords.conditions[condition.about]}
          onRemove={() => onChange(conditions.toSpliced(index, 1))}
        >
          <ConditionFields
            condition={condition}
            names={names}
            onChange={(changed) => onChange(conditions.with(index, changed))}
          />
        </Part>
      ))}
      <SelectField<About | ''>
        label={rulesWords.addCondition}
        value=""
        options={[
          ['', rulesWords.chooseCondition],
          ...addable.map((about) => [about, rulesWords.conditions[about]] as const),
        ]}
        onChange={(about) => about !== '' && onChange([...conditions, EMPTY_CONDITIONS[about]])}
      />
    </div>
  )
}
