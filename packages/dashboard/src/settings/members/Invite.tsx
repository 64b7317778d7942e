import { useState } from 'preact/hooks'
import type { AnswerOf, Member } from '@innerloop/collector'
import type { Team } from '@innerloop/shared'
import { CopyCode } from '../../controls/CopyCode.tsx'
import { Form } from '../../controls/Form.tsx'
import { SelectField } from '../../controls/SelectField.tsx'
import { TextField } from '../../controls/TextField.tsx'
import { useDesk } from '../../frame/desk.ts'
import { useAction } from '../../frame/use-action.ts'
import { joinTeam } from './join-team.ts'
import { ROLES } from './RoleSelect.tsx'
import { memberWords as words } from './words.ts'

type Made = AnswerOf<'POST /v1/invitations'>

export function Invite({ teams, onInvited }: { teams: readonly Team[]; onInvited: () => void }) {
  const desk = useDesk()
  const { api, may } = desk
  const { run, problem, isBusy } = useAction()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Member['role']>('agent')
  const [team, setTeam] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  /** The name of the team that they were put in. */
  const [joined, setJoined] = useState<string | null>(null)

  const invite = () =>
    run(async () => {
      const { data } = await api.call('POST /v1/invitations', { body: { email: email.trim(), role } })
      setMade(data)
      setJoined(null)
      setEmail('')
      onInvited()
      if (team === '') return
      setJoined(await joinTeam(desk, { team, email: data.email }))
      setTeam('')
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
          {teams.length > 0 && may('programme:write') && (
            <SelectField
              label={words.team}
              value={team}
              options={[['', words.noTeam], ...teams.map(({ id, name }) => [id, name] as const)]}
              onChange={setTeam}
              hint={words.teamHint}
            />
          )}
        </div>
      </Form>
      {made && (
        <div class="panel settings-once" role="status">
          <CopyCode label={words.linkFor(made.email)} text={made.link} />
          <p class="row-line">
            {words.handOver}
            {joined === null ? (
              <a class="row-end" href="/touchpoints?tab=teams">
                {words.thenTeam}
              </a>
            ) : (
              <span class="row-end">{words.joined(joined)}</span>
            )}
          </p>
        </div>
      )}
    </section>
  )
}
