import { useState } from 'preact/hooks'
import { useDesk } from '../../frame/desk.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { useResource } from '../../frame/use-resource.ts'
import { readAll } from '../../touchpoint-pages/read-all.ts'
import { readTeams, readTouchpoints } from '../../touchpoint-pages/read-programme.ts'
import { Invite } from './Invite.tsx'
import { InvitationRows } from './InvitationRows.tsx'
import { MemberRows } from './MemberRows.tsx'
import { memberWords as words } from './words.ts'

/** Who may enter, and as what. */
export function MembersTab() {
  const desk = useDesk()
  const { api, may } = desk
  const found = useResource('members', async (signal) => {
    const [members, invited, { teams }, touchpoints] = await Promise.all([
      readAll(async (cursor) => {
        const query = { limit: 100, ...(cursor !== undefined && { cursor }) }
        const { data } = await api.call('GET /v1/members', { query, signal })
        return { items: data.members, next: data.next }
      }),
      may('members:write') ? api.call('GET /v1/invitations', { signal }) : null,
      readTeams(desk, signal),
      may('programme:read') ? readTouchpoints(desk, signal) : [],
    ])
    return { members, invitations: invited?.data.invitations ?? [], teams, touchpoints }
  })
  const [said, setSaid] = useState('')
  return (
    <Loaded of={found}>
      {({ members, invitations, ...programme }) => (
        <div class="stack">
          {may('members:write') && <Invite teams={programme.teams} onInvited={found.reload} />}
          {invitations.length > 0 && <InvitationRows invitations={invitations} onRevoked={found.reload} />}
          <section class="settings-part" aria-labelledby="members">
            <div class="row-line">
              <h2 id="members">{words.members}</h2>
              <span role="status">{said}</span>
            </div>
            <MemberRows
              members={members}
              programme={programme}
              onChanged={(what) => {
                setSaid(what)
                found.reload()
              }}
            />
          </section>
        </div>
      )}
    </Loaded>
  )
}
