import { SCALES } from '@innerloop/shared/scale-of'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import type { ConditionDraft } from '../draft.ts'
import { rulesWords } from '../words.ts'

type Score = Extract<ConditionDraft, { about: 'score' }>
type Props = { condition: Score; onChange: (condition: Score) => void }

const METRICS = ['nps', 'csat', 'ces', ''] as const

export function ScoreFields({ condition, onChange }: Props) {
  const { metric, min, max } = condition
  const [lowest, highest] = metric === '' ? [0, 10] : SCALES[metric]
  const common = { type: 'number', min: lowest, max: highest, step: 1 } as const
  return (
    <>
      <SelectField
        label={rulesWords.metric}
        value={metric}
        options={METRICS.map((one) => [one, rulesWords.metrics[one]] as const)}
        onChange={(next) => onChange({ ...condition, metric: next })}
      />
      <div class="form-row">
        <TextField
          {...common}
          label={rulesWords.min}
          value={min}
          onChange={(value) => onChange({ ...condition, min: value })}
        />
        <TextField
          {...common}
          label={rulesWords.max}
          value={max}
          onChange={(value) => onChange({ ...condition, max: value })}
        />
      </div>
    </>
  )
}
