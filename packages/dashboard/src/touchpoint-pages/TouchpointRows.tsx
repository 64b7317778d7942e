import type { Team, Touchpoint } from '@innerloop/shared'
import { useDesk } from '../frame/desk.ts'
import { formatHours } from './format-hours.ts'
import { reachOf } from './reach-of.ts'
import { touchpointWords as words } from './words.ts'

type Props = { touchpoints: readonly Touchpoint[]; teams: readonly Team[] }

export function TouchpointRows({ touchpoints, teams }: Props) {
  return (
    <ul class="rows">
      {touchpoints.map((touchpoint) => (
        <TouchpointRow key={touchpoint.key} touchpoint={touchpoint} teams={teams} />
      ))}
    </ul>
  )
}

function TouchpointRow({ touchpoint, teams }: { touchpoint: Touchpoint; teams: readonly Team[] }) {
  const { key, name, channel, owner, supervisor, team, standard, archived } = touchpoint
  const { may } = useDesk()
  const reach = reachOf(touchpoint, may('members:read') ? teams : null)
  const teamName = teams.find(({ id }) => id === team)?.name ?? team
  return (
    <li class="stack touchpoint">
      <div class="row-line">
        <a href={`/touchpoints/${encodeURIComponent(key)}`}>
          <strong>{name}</strong>
        </a>
        <code class="quiet">{key}</code>
        {archived && <span class="badge">{words.archived}</span>}
        {reach === 'project-owners' && <span class="badge badge-bad">{words.noOwner}</span>}
        <a class="row-end" href={`/responses?touchpoint=${encodeURIComponent(key)}`}>
          {words.responses}
          <span class="unseen"> {name}</span>
        </a>
      </div>
      <dl class="touchpoint-facts">
        <Fact name={words.owner} value={owner ?? words.nobody} />
        <Fact name={words.supervisor} value={supervisor ?? words.nobody} />
        <Fact name={words.team} value={teamName ?? words.noTeam} />
        <Fact
          name={words.standard}
          value={
            standard
              ? words.standardIs(formatHours(standard.contactHours), formatHours(standard.resolveHours))
              : words.standardNone
          }
        />
        <Fact name={words.channel} value={words.channels[channel]} />
      </dl>
      {reach === 'project-owners' && !archived && <p class="notice-text">{words.reachesOwners}</p>}
      {reach === 'team' && <p class="quiet">{words.reachesTeam}</p>}
    </li>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
