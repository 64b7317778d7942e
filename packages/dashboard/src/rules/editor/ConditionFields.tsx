import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { ConditionDraft } from '../draft.ts'
import type { NamedKey, Names } from '../names.ts'
import { rulesWords } from '../words.ts'
import { Checks } from './Checks.tsx'
import { DimensionFields } from './DimensionFields.tsx'
import { FactFields } from './FactFields.tsx'
import { ScoreFields } from './ScoreFields.tsx'

type Props = {
  condition: ConditionDraft
  names: Names
  onChange: (condition: ConditionDraft) => void
}

export function ConditionFields({ condition, names, onChange }: Props) {
  switch (condition.about) {
    case 'score':
      return <ScoreFields condition={condition} onChange={onChange} />
    case 'band':
      return (
        <Checks
          label={rulesWords.anyOf}
          options={entriesOf(rulesWords.bands)}
          values={condition.values}
          onChange={(values) => onChange({ ...condition, values })}
        />
      )
    case 'state':
      return (
        <>
          <Checks
            label={rulesWords.anyOf}
            options={entriesOf(rulesWords.states)}
            values={condition.values}
            onChange={(values) => onChange({ ...condition, values })}
          />
          <p class="field-hint">{rulesWords.stateHint}</p>
        </>
      )
    case 'touchpoint':
    case 'survey': {
      const isTouchpoint = condition.about === 'touchpoint'
      const list = isTouchpoint ? names.touchpoints : names.surveys
      if (list.length === 0 && condition.values.length === 0)
        return <p class="quiet">{isTouchpoint ? rulesWords.noTouchpoints : rulesWords.noSurveys}</p>
      return (
        <Checks
          label={rulesWords.anyOf}
          options={optionsOf(list)}
          values={condition.values}
          onChange={(values) => onChange({ ...condition, values })}
        />
      )
    }
    case 'text':
      return <WrittenFields condition={condition} onChange={onChange} />
    case 'language':
      return (
        <TextField
          label={rulesWords.languages}
          hint={rulesWords.languagesHint}
          value={condition.text}
          onChange={(text) => onChange({ ...condition, text })}
        />
      )
    case 'fact':
      return <FactFields condition={condition} onChange={onChange} />
    case 'dimension':
      return <DimensionFields condition={condition} names={names} onChange={onChange} />
  }
}

type Written = Extract<ConditionDraft, { about: 'text' }>

function WrittenFields({
  condition,
  onChange,
}: {
  condition: Written
  onChange: (condition: Written) => void
}) {
  return (
    <>
      <SelectField
        label={rulesWords.way}
        value={condition.way}
        options={entriesOf(rulesWords.ways)}
        onChange={(way) => onChange({ ...condition, way })}
      />
      {condition.way === 'contains' && (
        <TextField
          label={rulesWords.phrases}
          hint={rulesWords.phrasesHint}
          isLong
          value={condition.phrases}
          onChange={(phrases) => onChange({ ...condition, phrases })}
        />
      )}
    </>
  )
}

function optionsOf(list: readonly NamedKey[]): (readonly [string, string])[] {
  return list.map(({ key, name }) => [key, name] as const)
}

function entriesOf<Key extends string>(called: Record<Key, string>): (readonly [Key, string])[] {
  return Object.entries(called) as [Key, string][]
}
