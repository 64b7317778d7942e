import { useState } from 'preact/hooks'
import type { AnswerOf, Key } from '@innerloop/collector'
import type { Problem } from '../../api/api-problem.ts'
import { CheckField } from '../../controls/CheckField.tsx'
import { CopyCode } from '../../controls/CopyCode.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { settingsWords } from '../words.ts'
import { keyWords as words } from './words.ts'

type Scope = Key['scopes'][number]
type Expiry = keyof typeof words.expiry

/** A key may do at most what its maker may: nothing else is offered. */
export function MakeKey({ onMade }: { onMade: () => void }) {
  const { api, project } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>([])
  const [expiry, setExpiry] = useState<Expiry>('90')
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [made, setMade] = useState<AnswerOf<'POST /v1/keys'> | null>(null)

  async function make() {
    if (scopes.length === 0) return setRefusal({ status: 422, title: words.scopesNone })
    setRefusal(null)
    await run(async () => {
      const body = {
        name: name.trim(),
        scopes: [...scopes],
        ...(expiry !== 'never' && { expiresInDays: Number(expiry) }),
      }
      setMade((await api.call('POST /v1/keys', { body })).data)
      setName('')
      setScopes([])
      onMade()
    })
  }

  return (
    <>
      {made && (
        <div class="panel settings-once" role="status">
          <CopyCode label={words.made(made.name)} text={made.key} />
          <p>{settingsWords.once}</p>
        </div>
      )}
      <details>
        <summary>{words.make}</summary>
        <Form submit={words.submit} isBusy={isBusy} problem={refusal ?? problem} onSubmit={make}>
          <TextField
            label={words.name}
            value={name}
            onChange={setName}
            hint={words.nameHint}
            required
            maxLength={100}
          />
          <fieldset class="field-set">
            <legend>{words.scopes}</legend>
            <div class="settings-scopes">
              {project.permissions.map((scope) => (
                <CheckField
                  key={scope}
                  label={words.permissions[scope]}
                  checked={scopes.includes(scope)}
                  onChange={(isIn) =>
                    setScopes(isIn ? [...scopes, scope] : scopes.filter((one) => one !== scope))
                  }
                />
              ))}
            </div>
          </fieldset>
          <SelectField
            label={words.expires}
            value={expiry}
            options={Object.entries(words.expiry) as [Expiry, string][]}
            onChange={setExpiry}
          />
        </Form>
      </details>
    </>
  )
}
