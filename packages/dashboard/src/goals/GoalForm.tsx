import type { Goal } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { useNames } from '../cases/use-names.ts'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { frameWords } from '../frame/words.ts'
import { entries } from '../initiatives/change/entries.ts'
import { EMPTY_GOAL, goalIn } from './goal-fields.ts'
import { MeasureFields } from './MeasureFields.tsx'
import { goalWords } from './words.ts'

const { form: words } = goalWords

type Props = { goals: readonly Goal[]; onMade: () => void }

export function GoalForm({ goals, onMade }: Props) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const names = useNames()
  const [fields, setFields] = useState(EMPTY_GOAL)
  const set = (change: Partial<typeof EMPTY_GOAL>) => setFields({ ...fields, ...change })
  const isBehaviour = fields.kind === 'behaviour'
  const parents = goals.filter(({ kind }) => !isBehaviour || kind === 'outcome')
  const make = async () => {
    const body = goalIn(fields, newId())
    if (await run(() => api.call('POST /v1/goals', { body }))) onMade()
  }
  return (
    <Form
      submit={words.create}
      problem={problem}
      isBusy={isBusy}
      besides={<a href="/goals">{frameWords.cancel}</a>}
      onSubmit={make}
    >
      <TextField
        label={words.title}
        value={fields.title}
        onChange={(title) => set({ title })}
        required
        maxLength={200}
      />
      <TextField label={words.why} value={fields.why} onChange={(why) => set({ why })} isLong />
      <SelectField
        label={words.kind}
        value={fields.kind}
        options={entries<Goal['kind']>(words.kinds)}
        onChange={(kind) => set({ kind })}
      />
      {isBehaviour && <p class="notice-text">{goalWords.behaviour}</p>}
      <div class="form-row">
        <SelectField
          label={words.parent}
          value={fields.parent}
          options={[
            ['', isBehaviour ? '' : words.noParent],
            ...parents.map(({ id, title }) => [id, title] as const),
          ]}
          onChange={(parent) => set({ parent })}
          required={isBehaviour}
        />
        <SelectField
          label={words.team}
          value={fields.team}
          options={[['', words.noTeam], ...names.teams]}
          onChange={(team) => set({ team })}
        />
        <TextField
          label={words.owner}
          type="email"
          value={fields.owner}
          onChange={(owner) => set({ owner })}
        />
      </div>
      <MeasureFields fields={fields} set={set} />
      <div class="form-row">
        <TextField
          label={words.target}
          type="number"
          step="any"
          value={fields.target}
          onChange={(target) => set({ target })}
          required
        />
        <TextField label={words.by} type="date" value={fields.by} onChange={(by) => set({ by })} required />
      </div>
    </Form>
  )
}
