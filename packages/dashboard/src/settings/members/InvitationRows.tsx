import type { Invitation } from '@innerloop/collector'
import { ActionProblem } from '../../controls/Form.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { formatDay } from '../../words/format.ts'
import { memberWords as words } from './words.ts'

type Props = { invitations: Invitation[]; onRevoked: () => void }

export function InvitationRows({ invitations, onRevoked }: Props) {
  const { api } = useDesk()
  const { run, problem } = useAction()
  return (
    <section class="settings-part" aria-labelledby="invitations">
      <h2 id="invitations">{words.invitations}</h2>
      <div>
        <ActionProblem problem={problem} />
        <ul class="rows">
          {invitations.map(({ id, email, role, expiresAt }) => (
            <li key={id} class="row-line">
              <strong>{email}</strong>
              <span>{words.roles[role]}</span>
              <span class="quiet">
                {words.until(formatDay(expiresAt.slice(0, 10), { dateStyle: 'medium' }))}
              </span>
              <button
                type="button"
                class="link row-end"
                onClick={async () => {
                  if (await run(() => api.call('DELETE /v1/invitations/:id', { path: { id } }))) onRevoked()
                }}
              >
                {words.revoke}
                <span class="unseen"> {email}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
