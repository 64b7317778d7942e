import { CheckField } from '../../controls/CheckField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { SuggestField } from '../SuggestField.tsx'
import { type HoursFields as Fields, usualHours, WEEKDAYS } from './hours-of.ts'
import { teamWords as words } from './words.ts'

type Props = { fields: Fields | null; onChange: (fields: Fields | null) => void; usualZone: string }

/** When the clocks of a team's cases run; without fields they never stand still. */
export function HoursFields({ fields, onChange, usualZone }: Props) {
  return (
    <fieldset class="field-set">
      <legend>{words.hours}</legend>
      <CheckField
        label={words.hasHours}
        checked={fields !== null}
        onChange={(hasHours) => onChange(hasHours ? usualHours(usualZone) : null)}
      />
      {fields && (
        <div class="stack">
          <SuggestField
            label={words.timeZone}
            value={fields.timeZone}
            suggestions={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))}
            onChange={(timeZone) => onChange({ ...fields, timeZone })}
            hint={words.timeZoneHint}
            required
          />
          <div class="hours">
            {WEEKDAYS.map((day) => (
              <TextField
                key={day}
                label={words.days[day]}
                value={fields.week[day]}
                onChange={(spans) => onChange({ ...fields, week: { ...fields.week, [day]: spans } })}
              />
            ))}
          </div>
          <span class="field-hint">{words.hoursHint}</span>
          <TextField
            label={words.daysOff}
            isLong
            value={fields.daysOff}
            onChange={(daysOff) => onChange({ ...fields, daysOff })}
            hint={words.daysOffHint}
          />
        </div>
      )}
    </fieldset>
  )
}
