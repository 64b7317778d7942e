import { useState } from 'preact/hooks'
import type { Member } from '@innerloop/collector'
import type { Team, Touchpoint } from '@innerloop/shared'
import { ActionProblem } from '../../controls/Form.tsx'
import { Sheet } from '../../controls/Sheet.tsx'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { useAction } from '../../frame/use-action.ts'
import { RoleSelect } from './RoleSelect.tsx'
import { stillNamedIn } from './still-named-in.ts'
import { memberWords as words } from './words.ts'

type Programme = { teams: Team[]; touchpoints: Touchpoint[] }
/** Where the team of a member is changed; only named for whoever may not. */
function TeamLinks({ teams, name }: { teams: readonly Team[]; name: string }) {
  const { may } = useDesk()
  if (!may('programme:write'))
    return teams.length === 0 ? null : (
      <span class="quiet">{words.teams(teams.map((team) => team.name).join(', '))}</span>
    )
  return teams.length === 0 ? (
    <a href="/touchpoints?tab=teams">
      {words.putInTeam}
      <span class="unseen"> {name}</span>
    </a>
  ) : (
    <>
      {teams.map((team) => (
        <a key={team.id} href={`/touchpoints?tab=teams&team=${encodeURIComponent(team.id)}`}>
          {words.teams(team.name)}
          <span class="unseen"> {name}</span>
        </a>
      ))}
    </>
  )
}

type Props = { members: Member[]; programme: Programme; onChanged: (said: string) => void }

export function MemberRows({ members, programme, onChanged }: Props) {
  const { api, me, may } = useDesk()
  const { run, problem } = useAction()
  const [leaving, setLeaving] = useState<Member | null>(null)
  if (members.length === 0) return <Empty title={words.none}>{words.noneHow}</Empty>

  async function changeRole({ userId, name }: Member, role: Member['role']) {
    const path = { userId }
    if (await run(() => api.call('PATCH /v1/members/:userId', { path, body: { role } })))
      onChanged(words.changed(name, words.roles[role]))
  }

  async function remove({ userId, name, email }: Member) {
    setLeaving(null)
    await run(async () => {
      const { data } = await api.call('DELETE /v1/members/:userId', { path: { userId } })
      const keys = data.keysLeft.map((key) => key.name).join(', ')
      const places = stillNamedIn(email, programme).join(', ')
      onChanged(
        [words.removed(name), keys && words.keysLeft(keys), places && words.stillNamed(places)]
          .filter(Boolean)
          .join(' '),
      )
    })
  }

  return (
    <div>
      <ActionProblem problem={problem} />
      <ul class="rows">
        {members.map((member) => {
          const { userId, projectId, name, email, role } = member
          const teams = programme.teams.filter(({ members }) => members.includes(email))
          const isOfAll = projectId === '*'
          return (
            <li key={`${userId} ${projectId}`} class="row-line">
              <strong>{name}</strong>
              <span class="quiet">{email}</span>
              {userId === me.actor.id && <span class="badge">{words.you}</span>}
              {isOfAll && <span class="badge">{words.everyProject}</span>}
              <TeamLinks teams={teams} name={name} />
              <span class="row-end row-line role-choice">
                {may('members:write') && !isOfAll ? (
                  <>
                    <RoleSelect
                      label={words.roleOf(name)}
                      value={role}
                      onChange={(wanted) => changeRole(member, wanted)}
                    />
                    <button type="button" class="link" onClick={() => setLeaving(member)}>
                      {words.remove}
                      <span class="unseen"> {name}</span>
                    </button>
                  </>
                ) : (
                  words.roles[role]
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {may('members:write') && members.some(({ projectId }) => projectId === '*') && (
        <p class="quiet settings-after">{words.everyProjectHint}</p>
      )}
      {leaving && (
        <Sheet title={words.removeTitle(leaving.name)} onClose={() => setLeaving(null)}>
          <p>{words.removeText}</p>
          <p>
            <button type="button" onClick={() => remove(leaving)}>
              {words.remove}
            </button>
          </p>
        </Sheet>
      )}
    </div>
  )
}
