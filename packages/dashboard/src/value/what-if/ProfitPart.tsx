import type { ProfitTree, ValueResult } from '@innerloop/collector'
import { profitOf } from '@innerloop/shared/profit-of'
import { useState } from 'preact/hooks'
import { Form } from '../../controls/Form.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { frameWords } from '../../frame/words.ts'
import { Part } from '../Part.tsx'
import { ValueTable } from '../ValueTable.tsx'
import { valueWords } from '../words.ts'
import { isUnknown } from './is-unknown.ts'
import {
  blankSegment,
  INPUTS,
  inputsOf,
  type SegmentFields,
  segmentFieldsOf,
  segmentOf,
} from './profit-fields.ts'

const words = valueWords.profit

type Props = { stored: ProfitTree | undefined; result: ValueResult | null; onChanged: () => void }

/** Where profit comes from, by segment: it recalculates as one writes. */
export function ProfitPart({ stored, result, onChanged }: Props) {
  const { api, may } = useDesk()
  const action = useAction()
  const [segments, setSegments] = useState<SegmentFields[]>(() =>
    stored ? stored.segments.map(segmentFieldsOf) : [blankSegment(words.everybody, result)],
  )
  const [isSaved, setSaved] = useState(false)
  const change = (all: SegmentFields[]) => {
    setSaved(false)
    setSegments(all)
  }
  const profits = segments.map((one) => profitOf(inputsOf(one)))
  const total = (['fresh', 'repeat', 'extended', 'cost', 'profit'] as const).map((branch) =>
    profits.reduce((sum, one) => sum + one[branch], 0),
  )
  const save = async () => {
    const body: ProfitTree = {
      id: stored?.id ?? 'main',
      name: stored?.name ?? words.title,
      segments: segments.map(segmentOf),
    }
    const isKept = await action.run(() =>
      api
        .call('PUT /v1/profit-trees/:id', { path: { id: body.id }, body })
        .catch((error: unknown) =>
          isUnknown(error) ? api.call('POST /v1/profit-trees', { body }) : Promise.reject(error),
        ),
    )
    setSaved(isKept)
    if (isKept) onChanged()
  }
  return (
    <Part
      title={words.title}
      sentence={<span role="status">{words.says(...(total.map(valueWords.amount) as FiveTexts))}</span>}
      method={words.method}
    >
      <ValueTable
        label={words.title}
        columns={[words.segment, words.fresh, words.repeat, words.extended, words.cost, words.profit]}
        rows={segments.map(({ name }, at) => {
          const { fresh, repeat, extended, cost, profit } = profits[at]!
          return {
            key: `${at}`,
            cells: [name, ...[fresh, repeat, extended, cost, profit].map(valueWords.amount)],
          }
        })}
      />
      {may('programme:write') && (
        <details class="no-print">
          <summary>{words.edit}</summary>
          <Form
            submit={frameWords.save}
            isBusy={action.isBusy}
            problem={action.problem}
            done={isSaved ? frameWords.saved : undefined}
            onSubmit={save}
            besides={
              segments.length < MOST && (
                <button
                  type="button"
                  class="plain"
                  onClick={() =>
                    change([...segments, blankSegment(words.another(segments.length + 1), null)])
                  }
                >
                  {words.add}
                </button>
              )
            }
          >
            {segments.map((segment, at) => (
              <SegmentForm
                // oxlint-disable-next-line react/no-array-index-key -- segments have nothing else that stays
                key={at}
                segment={segment}
                onChange={(changed) => change(segments.with(at, changed))}
                onRemove={
                  segments.length > 1 ? () => change(segments.filter((_, place) => place !== at)) : undefined
                }
              />
            ))}
          </Form>
        </details>
      )}
    </Part>
  )
}

const MOST = 20
type FiveTexts = [string, string, string, string, string]

type SegmentProps = {
  segment: SegmentFields
  onChange: (segment: SegmentFields) => void
  onRemove: (() => void) | undefined
}

/** First who they are and what they are offered, then what counts for them, then the figures. */
function SegmentForm({ segment, onChange, onRemove }: SegmentProps) {
  const field = (name: 'name' | 'portfolio' | 'factors', label: string) => (
    <TextField
      label={label}
      value={segment[name]}
      maxLength={500}
      onChange={(value) => onChange({ ...segment, [name]: value })}
    />
  )
  return (
    <fieldset class="field-set value-segment">
      <legend>{segment.name}</legend>
      <div class="form-row">
        {field('name', words.segment)}
        {field('portfolio', words.portfolio)}
        {field('factors', words.factors)}
      </div>
      <div class="form-row">
        {INPUTS.map((name) => (
          <TextField
            key={name}
            label={words.inputs[name]}
            type="number"
            step="any"
            value={segment[name]}
            required
            onChange={(value) => onChange({ ...segment, [name]: value })}
          />
        ))}
      </div>
      {onRemove && (
        <div>
          <button type="button" class="link" onClick={onRemove}>
            {words.remove(segment.name)}
          </button>
        </div>
      )}
    </fieldset>
  )
}
