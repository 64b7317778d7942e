import { useState } from 'preact/hooks'
import { CheckField } from '../../controls/CheckField.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { endpointIdOf } from './endpoint-id-of.ts'
import type { ShownSecret } from './SecretSheet.tsx'
import { endpointWords } from './words.ts'

type Props = {
  taken: readonly string[]
  onAdded: () => void
  onSecret: (shown: ShownSecret) => void
}

const KINDS = ['webhook', 'slack', 'teams', 'discord'] as const
const EMPTY = { kind: 'webhook' as (typeof KINDS)[number], name: '', url: '', everyCase: false }

export function AddEndpoint({ taken, onAdded, onSecret }: Props) {
  const { api } = useDesk()
  const [draft, setDraft] = useState(EMPTY)
  const [added, setAdded] = useState<string>()
  const { run, problem, isBusy } = useAction()
  const change = (part: Partial<typeof EMPTY>) => {
    setDraft({ ...draft, ...part })
    setAdded(undefined)
  }
  const add = () =>
    run(async () => {
      const name = draft.name.trim()
      const body = { ...draft, name, url: draft.url.trim(), id: endpointIdOf(name, taken) }
      const { secret } = (await api.call('POST /v1/endpoints', { body })).data
      setDraft({ ...EMPTY, kind: draft.kind })
      setAdded(endpointWords.added(name))
      onAdded()
      if (secret !== undefined) onSecret({ name, secret })
    })

  return (
    <section class="panel" aria-labelledby="add-endpoint">
      <h2 id="add-endpoint">{endpointWords.add}</h2>
      <Form submit={endpointWords.addIt} isBusy={isBusy} problem={problem} done={added} onSubmit={add}>
        <div class="form-row">
          <SelectField
            label={endpointWords.kind}
            value={draft.kind}
            options={KINDS.map((kind) => [kind, endpointWords.kinds[kind]] as const)}
            onChange={(kind) => change({ kind })}
          />
          <TextField
            label={endpointWords.name}
            value={draft.name}
            required
            maxLength={200}
            onChange={(name) => change({ name })}
          />
        </div>
        <TextField
          label={endpointWords.url}
          hint={endpointWords.urlHints[draft.kind]}
          type="url"
          required
          value={draft.url}
          onChange={(url) => change({ url })}
        />
        <CheckField
          label={endpointWords.everyCaseField}
          checked={draft.everyCase}
          onChange={(everyCase) => change({ everyCase })}
        />
      </Form>
    </section>
  )
}
