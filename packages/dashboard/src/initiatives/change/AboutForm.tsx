import type { Evidence, Initiative } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { EvidenceField } from '../EvidenceField.tsx'
import { formWords as words } from '../form-words.ts'
import { useEvidence } from '../use-evidence.ts'
import { initiativeWords } from '../words.ts'
import type { ChangeProps } from './ChangeSection.tsx'
import { entries } from './entries.ts'
import { numberIn, textIn, textOf } from './number-in.ts'
import { SegmentFields } from './SegmentFields.tsx'

/** What it is, for whom, until when, and what it costs. */
export function AboutForm({ initiative, save, isBusy }: ChangeProps) {
  const known = useEvidence()
  const [from, setFrom] = useState<Evidence[]>(initiative.from)
  const [fields, setFields] = useState(() => fieldsOf(initiative))
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change })
  return (
    <Form submit={words.save} isBusy={isBusy} onSubmit={() => save({ from, ...partsIn(fields) })}>
      <TextField
        label={words.name}
        value={fields.title}
        onChange={(title) => set({ title })}
        hint={words.nameHint}
        required
      />
      <TextField label={words.why} value={fields.why} onChange={(why) => set({ why })} isLong />
      <EvidenceField evidence={from} known={known} onChange={setFrom} />
      <div class="form-row">
        <SelectField
          label={words.kind}
          value={fields.kind}
          options={entries(initiativeWords.kinds)}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={words.course}
          value={fields.course}
          options={entries(initiativeWords.courses)}
          onChange={(course) => set({ course })}
        />
        <SelectField
          label={words.horizon}
          value={fields.horizon}
          options={entries(initiativeWords.horizons)}
          onChange={(horizon) => set({ horizon })}
        />
      </div>
      <div class="form-row">
        <TextField
          label={words.owner}
          type="email"
          value={fields.owner}
          onChange={(owner) => set({ owner })}
          hint={words.ownerHint}
        />
        <TextField label={words.due} type="date" value={fields.due} onChange={(due) => set({ due })} />
      </div>
      <div class="form-row">
        <TextField
          label={words.cost}
          type="number"
          min={0}
          step="any"
          value={fields.cost}
          onChange={(cost) => set({ cost })}
        />
        <TextField
          label={words.currency}
          value={fields.currency}
          maxLength={10}
          onChange={(currency) => set({ currency })}
        />
        <TextField
          label={words.expected}
          type="number"
          min={0}
          step="any"
          value={fields.expected}
          onChange={(expected) => set({ expected })}
          hint={words.expectedHint}
        />
      </div>
      <SegmentFields
        label={words.segment}
        dimension={fields.dimension}
        value={fields.value}
        onChange={(dimension, value) => set({ dimension, value })}
      />
    </Form>
  )
}

function fieldsOf({
  title,
  why,
  kind,
  course,
  horizon,
  owner,
  due,
  cost,
  currency,
  expectedPoints,
  segment,
}: Initiative) {
  return {
    title,
    why: why ?? '',
    kind,
    course,
    horizon,
    owner: owner ?? '',
    due: due ?? '',
    cost: textOf(cost),
    currency: currency ?? '',
    expected: textOf(expectedPoints),
    dimension: segment?.dimension ?? '',
    value: segment?.value ?? '',
  }
}

/** What is empty is taken away: a member that is undefined is not sent. */
function partsIn(fields: ReturnType<typeof fieldsOf>): Partial<Initiative> {
  const { title, kind, course, horizon, dimension, value } = fields
  return {
    title,
    kind,
    course,
    horizon,
    why: textIn(fields.why),
    owner: textIn(fields.owner),
    due: textIn(fields.due),
    currency: textIn(fields.currency),
    cost: numberIn(fields.cost),
    expectedPoints: numberIn(fields.expected),
    segment: dimension !== '' && value !== '' ? { dimension, value } : undefined,
  } as Partial<Initiative>
}
