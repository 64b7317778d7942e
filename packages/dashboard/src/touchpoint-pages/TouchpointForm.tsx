import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Team, Touchpoint } from '@innerloop/shared'
import type { Problem } from '../api/api-problem.ts'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { ExperienceFields } from './ExperienceFields.tsx'
import { readColleagues, readTeams } from './read-programme.ts'
import { SuggestField } from './SuggestField.tsx'
import { CHANNELS, fieldsOf, type TouchpointFields, touchpointOf } from './touchpoint-of.ts'
import { touchpointWords as words } from './words.ts'

type Props = {
  /** None of a new one. */
  before?: Touchpoint
  submit: string
  isBusy: boolean
  problem: Problem | null
  done?: string | undefined
  besides?: ComponentChildren
  onSave: (touchpoint: Touchpoint) => unknown
}

export function TouchpointForm({ before, onSave, ...form }: Props) {
  const desk = useDesk()
  const [fields, setFields] = useState(() => fieldsOf(before))
  const known = useResource('colleagues', async (signal) => {
    const [colleagues, { teams }] = await Promise.all([readColleagues(desk, signal), readTeams(desk, signal)])
    return { colleagues, teams }
  })
  const set = (change: Partial<TouchpointFields>) => setFields({ ...fields, ...change })
  const people = (known.data?.colleagues ?? []).map(({ email, name }) => ({ value: email, label: name }))
  const hasStandard = fields.contactHours !== '' || fields.resolveHours !== ''
  const signals = before?.signals?.length ?? 0

  return (
    <Form {...form} onSubmit={() => onSave(touchpointOf(fields, before))}>
      <div class="form-row">
        <TextField
          label={words.name}
          value={fields.name}
          onChange={(name) => set({ name })}
          required
          maxLength={200}
        />
        <SelectField
          label={words.channel}
          value={fields.channel}
          options={CHANNELS.map((channel) => [channel, words.channels[channel]] as const)}
          onChange={(channel) => set({ channel })}
        />
      </div>
      {!before && (
        <TextField
          label={words.key}
          value={fields.key}
          onChange={(key) => set({ key })}
          hint={words.keyHint}
          required
          maxLength={64}
        />
      )}
      <SuggestField
        label={words.owner}
        type="email"
        value={fields.owner}
        suggestions={people}
        onChange={(owner) => set({ owner })}
        hint={words.ownerHint}
      />
      <SuggestField
        label={words.supervisor}
        type="email"
        value={fields.supervisor}
        suggestions={people}
        onChange={(supervisor) => set({ supervisor })}
        hint={words.supervisorHint}
      />
      <SelectField
        label={words.team}
        value={fields.team}
        options={teamOptions(known.data?.teams ?? [], fields.team)}
        onChange={(team) => set({ team })}
        hint={words.teamHint}
      />
      <fieldset class="field-set">
        <legend>{words.standard}</legend>
        <div class="form-row">
          <HoursField
            label={words.contactHours}
            value={fields.contactHours}
            required={hasStandard}
            onChange={(contactHours) => set({ contactHours })}
          />
          <HoursField
            label={words.resolveHours}
            value={fields.resolveHours}
            required={hasStandard}
            onChange={(resolveHours) => set({ resolveHours })}
          />
        </div>
        <span class="field-hint">{words.standardHint}</span>
      </fieldset>
      <details>
        <summary>{words.expected}</summary>
        <div class="form-row">
          <ScoreField
            label={words.expectation}
            value={fields.expectation}
            onChange={(expectation) => set({ expectation })}
          />
          <ScoreField
            label={words.toleranceFloor}
            value={fields.toleranceFloor}
            onChange={(toleranceFloor) => set({ toleranceFloor })}
          />
        </div>
      </details>
      <ExperienceFields fields={fields} set={set} />
      {signals > 0 && <p class="quiet">{words.signals(signals)}</p>}
    </Form>
  )
}

/** A team that has gone is still shown where it is named. */
function teamOptions(teams: readonly Team[], chosen: string): (readonly [string, string])[] {
  const isKnown = chosen === '' || teams.some(({ id }) => id === chosen)
  return [
    ['', words.noTeam],
    ...teams.map(({ id, name }) => [id, name] as const),
    ...(isKnown ? [] : [[chosen, words.unknownTeam(chosen)] as const]),
  ]
}

type NumberProps = { label: string; value: string; onChange: (value: string) => void; required?: boolean }

function HoursField(props: NumberProps) {
  return <TextField type="number" min={0.25} max={1000} step="any" {...props} />
}

function ScoreField(props: NumberProps) {
  return <TextField type="number" min={0} max={10} step="any" {...props} />
}
