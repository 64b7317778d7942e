import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { EXPERIENCES, type TouchpointFields } from './touchpoint-of.ts'
import { experienceWords as words } from './experience-words.ts'

type Props = { fields: TouchpointFields; set: (change: Partial<TouchpointFields>) => void }

/** What the customer goes through there, what they may count on, and when it is too much. */
export function ExperienceFields({ fields, set }: Props) {
  const isMeasured = fields.measure.trim() !== '' || fields.measureLimit !== ''
  return (
    <details>
      <summary>{words.title}</summary>
      <div class="form">
        <div class="form-row">
          <SelectField
            label={words.kind}
            value={fields.kind ?? ''}
            options={[
              ['', words.kinds.direct],
              ['indirect', words.kinds.indirect],
            ]}
            onChange={(kind) => set({ kind: kind as TouchpointFields['kind'] })}
          />
          <SelectField
            label={words.experience}
            value={fields.experience ?? ''}
            options={[
              ['', words.notSaid],
              ...EXPERIENCES.map((one) => [one, words.experiences[one]] as const),
            ]}
            onChange={(experience) => set({ experience: experience as TouchpointFields['experience'] })}
          />
        </div>
        <TextField
          label={words.serviceStandard}
          value={fields.serviceStandard}
          onChange={(serviceStandard) => set({ serviceStandard })}
          hint={words.serviceStandardHint}
          maxLength={1000}
          isLong
        />
        <div class="form-row">
          <TextField
            label={words.procedureUrl}
            type="url"
            value={fields.procedureUrl}
            onChange={(procedureUrl) => set({ procedureUrl })}
          />
          <TextField
            label={words.procedureVersion}
            value={fields.procedureVersion}
            onChange={(procedureVersion) => set({ procedureVersion })}
            maxLength={50}
          />
        </div>
        <fieldset class="field-set">
          <legend>{words.measureFloor}</legend>
          <div class="form-row">
            <TextField
              label={words.measure}
              value={fields.measure}
              onChange={(measure) => set({ measure })}
              required={isMeasured}
              maxLength={64}
            />
            <TextField
              label={words.measureLimit}
              type="number"
              step="any"
              value={fields.measureLimit}
              onChange={(measureLimit) => set({ measureLimit })}
              required={isMeasured}
            />
            <TextField
              label={words.measureUnit}
              value={fields.measureUnit}
              onChange={(measureUnit) => set({ measureUnit })}
              maxLength={20}
            />
          </div>
          <span class="field-hint">{words.measureHint}</span>
        </fieldset>
      </div>
    </details>
  )
}
