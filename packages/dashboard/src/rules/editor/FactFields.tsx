import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { ConditionDraft } from '../draft.ts'
import { rulesWords } from '../words.ts'

type Fact = Extract<ConditionDraft, { about: 'fact' }>
type Props = { condition: Fact; onChange: (condition: Fact) => void }

const PLACES = ['traits', 'properties'] as const
const EXISTS = ['', 'yes', 'no'] as const

export function FactFields({ condition, onChange }: Props) {
  const change = (part: Partial<Fact>) => onChange({ ...condition, ...part })
  return (
    <>
      <div class="form-row">
        <SelectField
          label={rulesWords.place}
          value={condition.place}
          options={PLACES.map((place) => [place, rulesWords.places[place]] as const)}
          onChange={(place) => change({ place })}
        />
        <TextField
          label={rulesWords.factName}
          value={condition.name}
          maxLength={64}
          onChange={(name) => change({ name })}
        />
      </div>
      <TextField
        label={rulesWords.is}
        hint={rulesWords.isHint}
        value={condition.is}
        onChange={(is) => change({ is })}
      />
      <div class="form-row">
        <TextField
          label={rulesWords.atLeast}
          type="number"
          step="any"
          value={condition.atLeast}
          onChange={(atLeast) => change({ atLeast })}
        />
        <TextField
          label={rulesWords.atMost}
          type="number"
          step="any"
          value={condition.atMost}
          onChange={(atMost) => change({ atMost })}
        />
        <SelectField
          label={rulesWords.exists}
          value={condition.exists}
          options={EXISTS.map((one) => [one, rulesWords.existsChoices[one]] as const)}
          onChange={(exists) => change({ exists })}
        />
      </div>
    </>
  )
}
