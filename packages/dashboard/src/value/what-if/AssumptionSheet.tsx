import type { Assumption } from '@innerloop/collector'
import { useState } from 'preact/hooks'
import { isUnknown } from './is-unknown.ts'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { frameWords } from '../../frame/words.ts'
import { valueWords } from '../words.ts'

const words = valueWords.assumptions

type Props = { assumption: Assumption; onClose: () => void; onSaved: () => void }

/** The project's own number in place of the usual one, with who says so. */
export function AssumptionSheet({ assumption, onClose, onSaved }: Props) {
  const { api } = useDesk()
  const action = useAction()
  const [low, setLow] = useState(`${assumption.low}`)
  const [high, setHigh] = useState(`${assumption.high ?? ''}`)
  const [source, setSource] = useState(assumption.source)
  const [basis, setBasis] = useState(assumption.basis)
  const save = async () => {
    const { high: _, ...rest } = assumption
    const body: Assumption = {
      ...rest,
      low: Number(low),
      source,
      basis,
      ...(high.trim() !== '' && { high: Number(high) }),
    }
    const path = { id: assumption.id }
    const isSaved = await action.run(() =>
      api
        .call('PUT /v1/assumptions/:id', { path, body })
        .catch((error: unknown) =>
          isUnknown(error) ? api.call('POST /v1/assumptions', { body }) : Promise.reject(error),
        ),
    )
    if (isSaved) onSaved()
  }
  return (
    <Sheet title={valueWords.claims.names[assumption.id] ?? assumption.name} onClose={onClose}>
      <Form submit={frameWords.save} isBusy={action.isBusy} problem={action.problem} onSubmit={save}>
        <div class="form-row">
          <TextField label={words.low} type="number" step="any" value={low} onChange={setLow} required />
          <TextField label={words.high} type="number" step="any" value={high} onChange={setHigh} />
        </div>
        <SelectField
          label={words.basis}
          value={basis}
          options={(['vendor-claim', 'measured', 'estimate'] as const).map(
            (one) => [one, words.bases[one]] as const,
          )}
          onChange={setBasis}
        />
        <TextField
          label={words.columns.source}
          value={source}
          onChange={setSource}
          required
          maxLength={500}
        />
      </Form>
    </Sheet>
  )
}
