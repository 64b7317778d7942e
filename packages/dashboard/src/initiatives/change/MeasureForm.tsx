import type { Initiative, Measure } from '@innerloop/collector'
import type { Touchpoint } from '@innerloop/shared'
import { useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useResource } from '../../frame/use-resource.ts'
import { readTouchpoints } from '../../touchpoint-pages/read-programme.ts'
import { formWords as words } from '../form-words.ts'
import { METRIC_NAMES } from '../write-amount.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { entries } from './entries.ts'
import { type MeasureFields, fieldsOf, measureIn } from './measure-fields.ts'
import { numberIn, textOf } from './number-in.ts'
import { SegmentFields } from './SegmentFields.tsx'

/** Where and for whom it is changed, what it is compared with, and over which days. */
export function MeasureForm({ initiative, save, isBusy }: ChangeProps) {
  const desk = useDesk()
  const { data } = useResource('touchpoints of a measure', (signal) => readTouchpoints(desk, signal))
  const places = (data ?? []).filter(({ archived }) => !archived)
  const [fields, setFields] = useState(() => fieldsOf(initiative.measure))
  const [share, setShare] = useState(
    textOf(initiative.share === undefined ? undefined : Math.round(100 * initiative.share)),
  )
  const set = (change: Partial<MeasureFields>) => setFields({ ...fields, ...change })
  const percent = numberIn(share)
  const keep = () =>
    save({
      measure: measureIn(fields),
      share: percent === undefined ? undefined : percent / 100,
    } as Partial<Initiative>)
  return (
    <Form submit={words.save} isBusy={isBusy} onSubmit={keep}>
      <p class="quiet">{words.measureAbout}</p>
      <div class="form-row">
        <SelectField
          label={words.metric}
          value={fields.metric}
          options={entries(METRIC_NAMES)}
          onChange={(metric) => set({ metric })}
        />
        <SelectField
          label={words.pattern}
          value={fields.pattern}
          options={entries<Measure['pattern']>(words.patterns)}
          onChange={(pattern) => set({ pattern })}
        />
      </div>
      <Places
        legend={words.places}
        hint={words.placesHint}
        places={places}
        chosen={fields.touchpoints}
        onChange={(touchpoints) => set({ touchpoints })}
      />
      <SegmentFields
        label={words.dimension}
        dimension={fields.dimension}
        value={fields.value}
        onChange={(dimension, value) => set({ dimension, value })}
      />
      <SelectField
        label={words.control}
        value={fields.control}
        options={entries(words.controls)}
        onChange={(control) => set({ control })}
        hint={words.controlHint}
      />
      {fields.control === 'touchpoints' && (
        <Places
          legend={words.controlPlaces}
          places={places.filter(({ key }) => !fields.touchpoints.includes(key))}
          chosen={fields.controlTouchpoints}
          onChange={(controlTouchpoints) => set({ controlTouchpoints })}
        />
      )}
      {(fields.control === 'segment' || fields.control === 'held-out') && (
        <TextField
          label={words.value}
          value={fields.controlValue}
          onChange={(controlValue) => set({ controlValue })}
          required
        />
      )}
      <div class="form-row">
        <Days
          label={words.beforeDays}
          value={fields.beforeDays}
          onChange={(beforeDays) => set({ beforeDays })}
        />
        <Days
          label={words.settleDays}
          value={fields.settleDays}
          hint={words.settleHint}
          onChange={(settleDays) => set({ settleDays })}
        />
        <Days label={words.afterDays} value={fields.afterDays} onChange={(afterDays) => set({ afterDays })} />
      </div>
      <div class="form-row">
        <TextField
          label={words.cycleDays}
          type="number"
          min={1}
          value={fields.cycleDays}
          onChange={(cycleDays) => set({ cycleDays })}
          hint={words.cycleHint}
        />
        <TextField label={words.share} type="number" min={0} max={100} value={share} onChange={setShare} />
      </div>
    </Form>
  )
}

type Day = { label: string; value: string; hint?: string; onChange: (value: string) => void }

function Days(props: Day) {
  return <TextField {...props} type="number" min={0} max={730} required />
}

type Chosen = {
  legend: string
  hint?: string
  places: readonly Touchpoint[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

export function Places({ legend, hint, places, chosen, onChange }: Chosen) {
  return (
    <fieldset class="field-set">
      <legend>{legend}</legend>
      <div class="initiative-checks">
        {places.map(({ key, name }) => (
          <CheckField
            key={key}
            label={name}
            checked={chosen.includes(key)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key))
            }
          />
        ))}
      </div>
      {hint && <span class="field-hint">{hint}</span>}
    </fieldset>
  )
}
