import { useState } from 'preact/hooks'
import type { Key } from '@innerloop/collector'
import { ActionProblem } from '../../controls/Form.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { useAction } from '../../frame/use-action.ts'
import { formatDay } from '../../words/format.ts'
import { keyWords as words } from './words.ts'

export function KeyRows({ keys, onRevoked }: { keys: Key[]; onRevoked: () => void }) {
  const { api } = useDesk()
  const { run, problem } = useAction()
  const [leaving, setLeaving] = useState<Key | null>(null)
  if (keys.length === 0) return <Empty title={words.none}>{words.noneHow}</Empty>

  async function revoke({ id }: Key) {
    setLeaving(null)
    if (await run(() => api.call('DELETE /v1/keys/:id', { path: { id } }))) onRevoked()
  }

  return (
    <div>
      <ActionProblem problem={problem} />
      <ul class="rows">
        {keys.map((key) => (
          <li key={key.id}>
            <div class="row-line">
              <strong>{key.name}</strong>
              <span class="quiet">{words.since(dayOf(key.createdAt))}</span>
              <span class="quiet">{sayEnd(key)}</span>
              <button type="button" class="link row-end" onClick={() => setLeaving(key)}>
                {words.revoke}
                <span class="unseen"> {key.name}</span>
              </button>
            </div>
            <p class="audit-details">{key.scopes.map((scope) => words.permissions[scope]).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {leaving && (
        <Sheet title={words.revokeTitle(leaving.name)} onClose={() => setLeaving(null)}>
          <p>{words.revokeText}</p>
          <p>
            <button type="button" onClick={() => revoke(leaving)}>
              {words.revoke}
            </button>
          </p>
        </Sheet>
      )}
    </div>
  )
}

function sayEnd({ expiresAt }: Key): string {
  if (expiresAt === undefined) return words.endless
  return Date.parse(expiresAt) < Date.now() ? words.ended(dayOf(expiresAt)) : words.ends(dayOf(expiresAt))
}

function dayOf(iso: string): string {
  return formatDay(iso.slice(0, 10), { dateStyle: 'medium' })
}
