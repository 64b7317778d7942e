import type { Journey, Touchpoint } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import type { Problem } from '../../api/api-problem.ts'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { journeyWords } from '../words.ts'
import { fieldsOf, type JourneyFields, journeyOf } from './journey-of.ts'
import { StagesEditor } from './StagesEditor.tsx'
import { editWords as words } from './words.ts'

type Props = {
  before: Journey
  touchpoints: readonly Touchpoint[]
  others: readonly Journey[]
  isBusy: boolean
  problem: Problem | null
  onSave: (journey: Journey) => unknown
}

const STATUSES = ['prepare', 'draw', 'validated', 'improve'] as const

export function JourneyForm({ before, touchpoints, others, onSave, ...form }: Props) {
  const [fields, setFields] = useState(() => fieldsOf(before))
  const [stages, setStages] = useState(before.stages)
  const set = (change: Partial<JourneyFields>) => setFields({ ...fields, ...change })
  return (
    <Form {...form} submit={words.save} onSubmit={() => onSave(journeyOf(fields, stages, before))}>
      <TextField
        label={words.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        required
        maxLength={200}
      />
      <StagesEditor stages={stages} touchpoints={touchpoints} onChange={setStages} />
      <details>
        <summary>{words.about}</summary>
        <div class="form">
          <About fields={fields} set={set} others={others} />
        </div>
      </details>
    </Form>
  )
}

type AboutProps = {
  fields: JourneyFields
  set: (change: Partial<JourneyFields>) => void
  others: readonly Journey[]
}

function About({ fields, set, others }: AboutProps) {
  return (
    <>
      <TextField
        label={words.lifeNeed}
        value={fields.lifeNeed}
        onChange={(lifeNeed) => set({ lifeNeed })}
        hint={words.lifeNeedHint}
        maxLength={200}
      />
      <TextField
        label={words.persona}
        value={fields.persona}
        onChange={(persona) => set({ persona })}
        maxLength={1000}
      />
      <div class="form-row">
        <SelectField
          label={words.state}
          value={fields.state}
          options={(['as-is', 'to-be'] as const).map((state) => [state, journeyWords.states[state]] as const)}
          onChange={(state) => set({ state })}
        />
        {fields.state === 'to-be' && (
          <SelectField
            label={words.comesFrom}
            value={fields.comesFrom}
            options={[['', words.noOrigin], ...others.map(({ id, name }) => [id, name] as const)]}
            onChange={(comesFrom) => set({ comesFrom })}
          />
        )}
      </div>
      <SelectField
        label={words.status}
        value={fields.status ?? ''}
        options={[
          ['', words.noStatus],
          ...STATUSES.map((status) => [status, journeyWords.statusLong[status]] as const),
        ]}
        onChange={(status) => set({ status: status as JourneyFields['status'] })}
      />
      <div class="form-row">
        <TextField
          label={words.confirmedBy}
          type="number"
          min={1}
          max={100_000}
          placeholder="30"
          value={fields.confirmedBy}
          onChange={(confirmedBy) => set({ confirmedBy })}
        />
        <TextField
          label={words.staleAfter}
          type="number"
          min={1}
          max={3650}
          placeholder="180"
          value={fields.staleAfterDays}
          onChange={(staleAfterDays) => set({ staleAfterDays })}
        />
      </div>
      <div class="form-row">
        <TextField
          label={words.owner}
          type="email"
          value={fields.owner}
          onChange={(owner) => set({ owner })}
        />
        <TextField
          label={words.sponsor}
          type="email"
          value={fields.sponsor}
          onChange={(sponsor) => set({ sponsor })}
        />
      </div>
      <TextField
        label={words.description}
        value={fields.description}
        onChange={(description) => set({ description })}
        maxLength={5000}
        isLong
      />
    </>
  )
}
