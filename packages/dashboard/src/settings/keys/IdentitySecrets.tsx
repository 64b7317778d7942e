import { useState } from 'preact/hooks'
import { CopyCode } from '../../controls/CopyCode.tsx'
import { ActionProblem } from '../../controls/Form.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useAction } from '../../frame/use-action.ts'
import { useResource } from '../../frame/use-resource.ts'
import { formatInstant } from '../../words/format.ts'
import { settingsWords } from '../words.ts'
import { keyWords as words } from './words.ts'

export function IdentitySecrets() {
  const { api } = useDesk()
  const found = useResource('identity-secrets', (signal) => api.call('GET /v1/identity-secrets', { signal }))
  const { run, problem, isBusy } = useAction()
  const [isAsked, setAsked] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)

  async function make() {
    setAsked(false)
    await run(async () => {
      setSecret((await api.call('POST /v1/identity-secrets')).data.secret)
      found.reload()
    })
  }

  return (
    <section class="settings-part" aria-labelledby="identity-secrets">
      <h2 id="identity-secrets">{words.secrets}</h2>
      <p class="quiet">{words.secretsLede}</p>
      {secret !== null && (
        <div class="panel settings-once" role="status">
          <CopyCode label={words.secret} text={secret} />
          <p>{settingsWords.once}</p>
        </div>
      )}
      <Loaded of={found}>
        {({ data: { secrets } }) => (
          <div class="stack">
            {secrets.length === 0 ? (
              <p>{words.secretsNone}</p>
            ) : (
              <ul class="rows">
                {secrets.map(({ createdAt }, index) => (
                  <li key={createdAt} class="row-line">
                    {words.secretSince(formatInstant(createdAt))}
                    <span class="badge">{index === 0 ? words.newest : words.still}</span>
                  </li>
                ))}
              </ul>
            )}
            <ActionProblem problem={problem} />
            <p>
              <button
                type="button"
                class="plain"
                aria-disabled={isBusy}
                onClick={() => (secrets.length > 1 ? setAsked(true) : make())}
              >
                {words.makeSecret}
              </button>
            </p>
          </div>
        )}
      </Loaded>
      {isAsked && (
        <Sheet title={words.makeSecretTitle} onClose={() => setAsked(false)}>
          <p>{words.makeSecretText}</p>
          <p>
            <button type="button" onClick={make}>
              {words.makeSecret}
            </button>
          </p>
        </Sheet>
      )}
    </section>
  )
}
