import type { MustWin, PinnedMetric } from '@innerloop/collector'
import { newId } from '@innerloop/shared/new-id'
import { useState } from 'preact/hooks'
import { Form } from '../controls/Form.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDesk } from '../frame/desk.ts'
import { useAction } from '../frame/use-action.ts'
import { useResource } from '../frame/use-resource.ts'
import { frameWords } from '../frame/words.ts'
import { entries } from '../initiatives/change/entries.ts'
import { Places } from '../initiatives/change/MeasureForm.tsx'
import { numberIn } from '../initiatives/change/number-in.ts'
import { formWords } from '../initiatives/form-words.ts'
import { SegmentFields } from '../initiatives/change/SegmentFields.tsx'
import { readTouchpoints } from '../touchpoint-pages/read-programme.ts'
import type { Pinning } from './pinning.ts'
import { scoreboardWords } from './words.ts'

const { form: words, metrics } = scoreboardWords

type Props = { pinning: Pinning; touchpoint: string | undefined; onMade: () => void }

export function PinForm({ pinning, touchpoint, onMade }: Props) {
  const desk = useDesk()
  const { api } = desk
  const { run, problem, isBusy } = useAction()
  const { data } = useResource('touchpoints of a metric', (signal) => readTouchpoints(desk, signal))
  const [fields, setFields] = useState({
    title: '',
    definition: '',
    metric: 'nps' as PinnedMetric['metric'],
    touchpoints: (touchpoint === undefined ? [] : [touchpoint]) as readonly string[],
    dimension: '',
    value: '',
    days: '90',
    target: '',
    owner: '',
    why: '',
  })
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change })
  const make = async () => {
    const { touchpoints, dimension, value, why, ...rest } = fields
    const body: MustWin = {
      ...rest,
      id: newId(),
      pattern: 'past',
      scope: { touchpoints: [...touchpoints], ...(dimension !== '' && { dimension, value }) },
      days: numberIn(fields.days) ?? 90,
      target: numberIn(fields.target) ?? 0,
    }
    const made = await run(() =>
      pinning === 'must-win'
        ? api.call('POST /v1/must-wins', { body: { ...body, ...(why.trim() !== '' && { why }) } })
        : api.call('POST /v1/pinned-metrics', { body }),
    )
    if (made) onMade()
  }
  return (
    <Form
      submit={pinning === 'must-win' ? words.createMustWin : words.createPinned}
      problem={problem}
      isBusy={isBusy}
      besides={<a href="/scoreboard">{frameWords.cancel}</a>}
      onSubmit={make}
    >
      <TextField
        label={words.title}
        value={fields.title}
        onChange={(title) => set({ title })}
        required
        maxLength={200}
      />
      <TextField
        label={words.definition}
        value={fields.definition}
        onChange={(definition) => set({ definition })}
        required
        maxLength={1000}
        isLong
      />
      {pinning === 'must-win' && (
        <TextField label={words.why} value={fields.why} onChange={(why) => set({ why })} isLong />
      )}
      <SelectField
        label={words.metric}
        value={fields.metric}
        options={entries<PinnedMetric['metric']>(metrics)}
        onChange={(metric) => set({ metric })}
      />
      <Places
        legend={words.places}
        hint={words.placesHint}
        places={(data ?? []).filter(({ archived }) => !archived)}
        chosen={fields.touchpoints}
        onChange={(touchpoints) => set({ touchpoints })}
      />
      <SegmentFields
        label={formWords.dimension}
        dimension={fields.dimension}
        value={fields.value}
        onChange={(dimension, value) => set({ dimension, value })}
      />
      <div class="form-row">
        <TextField
          label={words.days}
          type="number"
          min={7}
          max={366}
          value={fields.days}
          onChange={(days) => set({ days })}
          required
        />
        <TextField
          label={words.target}
          type="number"
          step="any"
          min={-100}
          max={100}
          value={fields.target}
          onChange={(target) => set({ target })}
          required
        />
        <TextField
          label={words.owner}
          type="email"
          value={fields.owner}
          onChange={(owner) => set({ owner })}
          required
        />
      </div>
    </Form>
  )
}
