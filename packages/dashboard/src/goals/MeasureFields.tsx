import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useResource } from '../frame/use-resource.ts'
import { entries } from '../initiatives/change/entries.ts'
import { Places } from '../initiatives/change/MeasureForm.tsx'
import { METRIC_NAMES } from '../initiatives/write-amount.ts'
import { readTouchpoints } from '../touchpoint-pages/read-programme.ts'
import type { GoalFields } from './goal-fields.ts'
import { goalWords } from './words.ts'

const { form: words } = goalWords

type Props = { fields: GoalFields; set: (change: Partial<GoalFields>) => void }

/** By a score from here, or counted elsewhere. */
export function MeasureFields({ fields, set }: Props) {
  const desk = useDesk()
  const { data } = useResource('touchpoints of a goal', (signal) => readTouchpoints(desk, signal))
  return (
    <>
      <SelectField
        label={words.measure}
        value={fields.measure}
        options={entries<GoalFields['measure']>(words.measures)}
        onChange={(measure) => set({ measure })}
      />
      {fields.measure === 'score' ? (
        <>
          <SelectField
            label={words.metric}
            value={fields.metric}
            options={entries(METRIC_NAMES)}
            onChange={(metric) => set({ metric })}
          />
          <Places
            legend={words.places}
            hint={words.placesHint}
            places={(data ?? []).filter(({ archived }) => !archived)}
            chosen={fields.touchpoints}
            onChange={(touchpoints) => set({ touchpoints })}
          />
          <div class="form-row">
            <TextField
              label={words.from}
              type="date"
              value={fields.from}
              onChange={(from) => set({ from })}
              required
            />
            <TextField
              label={words.to}
              type="date"
              value={fields.to}
              onChange={(to) => set({ to })}
              required
            />
            <TextField
              label={words.days}
              type="number"
              min={7}
              max={366}
              value={fields.days}
              onChange={(days) => set({ days })}
              hint={words.daysHint}
              required
            />
          </div>
        </>
      ) : (
        <div class="form-row">
          <TextField label={words.name} value={fields.name} onChange={(name) => set({ name })} required />
          <TextField
            label={words.unit}
            value={fields.unit}
            onChange={(unit) => set({ unit })}
            maxLength={20}
          />
          <TextField
            label={words.baseline}
            type="number"
            step="any"
            value={fields.baseline}
            onChange={(baseline) => set({ baseline })}
            required
          />
        </div>
      )}
    </>
  )
}
