import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { formWords as words } from '../form-words.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { numberIn, textOf } from './number-in.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => at)

/** What each month is to bring, what the books say, and what a point is worth. */
export function BenefitForm({ initiative: { benefit }, save, isBusy }: ChangeProps) {
  const [forecast, setForecast] = useState(() => MONTHS.map((at) => textOf(benefit?.forecast[at])))
  const [booked, setBooked] = useState(() => MONTHS.map((at) => textOf(benefit?.booked[at])))
  const [perPoint, setPerPoint] = useState(textOf(benefit?.perPoint))
  const [source, setSource] = useState(benefit?.source ?? '')
  const worth = numberIn(perPoint)
  const keep = () =>
    save({
      benefit: {
        // A month without a forecast in between is one of 0; those at the end are left out.
        forecast: withoutEnd(forecast).map((text) => numberIn(text) ?? 0),
        booked: withoutEnd(booked).map((text) => numberIn(text) ?? null),
        ...(worth !== undefined && { perPoint: worth }),
        ...(source.trim() !== '' && { source }),
      },
    })
  return (
    <Form submit={words.save} isBusy={isBusy} onSubmit={keep}>
      <div class="form-row">
        <TextField label={words.perPoint} type="number" step="any" value={perPoint} onChange={setPerPoint} />
        <TextField label={words.source} value={source} onChange={setSource} maxLength={500} />
      </div>
      <Months legend={words.forecast} values={forecast} onChange={setForecast} />
      <Months legend={words.booked} values={booked} onChange={setBooked} />
    </Form>
  )
}

type Props = { legend: string; values: readonly string[]; onChange: (values: string[]) => void }

function Months({ legend, values, onChange }: Props) {
  return (
    <fieldset class="field-set">
      <legend>{legend}</legend>
      <div class="month-fields">
        {values.map((value, at) => (
          <TextField
            key={at}
            label={words.month(at + 1)}
            type="number"
            step="any"
            value={value}
            onChange={(text) => onChange(values.with(at, text))}
          />
        ))}
      </div>
    </fieldset>
  )
}

function withoutEnd(values: readonly string[]): readonly string[] {
  return values.slice(0, values.findLastIndex((text) => text.trim() !== '') + 1)
}
