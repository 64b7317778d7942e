import { useState } from 'preact/hooks'
import type { AnswerOf, Member } from '@innerloop/collector'
import { CopyCode } from '../../controls/CopyCode.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { ROLES } from './RoleSelect.tsx'
import { memberWords as words } from './words.ts'

type Made = AnswerOf<'POST /v1/invitations'>

export function Invite({ onInvited }: { onInvited: () => void }) {
  const { api } = useDesk()
  const { run, problem, isBusy } = useAction()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Member['role']>('agent')
  const [made, setMade] = useState<Made | null>(null)

  const invite = () =>
    run(async () => {
      const { data } = await api.call('POST /v1/invitations', { body: { email: email.trim(), role } })
      setMade(data)
      setEmail('')
      onInvited()
    })

  return (
    <section class="settings-part" aria-labelledby="invite">
      <h2 id="invite">{words.invite}</h2>
      <p class="quiet">{words.inviteLede}</p>
      <Form submit={words.submit} isBusy={isBusy} problem={problem} onSubmit={invite}>
        <div class="form-row settings-invite">
          <TextField label={words.email} type="email" value={email} onChange={setEmail} required />
          <SelectField
            label={words.role}
            value={role}
            options={ROLES.map((name) => [name, words.roles[name]] as const)}
            onChange={setRole}
            hint={words.roleHints[role]}
          />
        </div>
      </Form>
      {made && (
        <div class="panel settings-once" role="status">
          <CopyCode label={words.linkFor(made.email)} text={made.link} />
          <p class="row-line">
            {words.handOver}
            <a class="row-end" href="/touchpoints?tab=teams">
              {words.thenTeam}
            </a>
          </p>
        </div>
      )}
    </section>
  )
}
