import type { Team, Touchpoint } from '@innerloop/shared'
import { useDesk } from '../frame/desk.ts'
import type { ListedSurvey } from '../surveys/read-listed.ts'
import { formatHours } from './format-hours.ts'
import { AddSurvey } from './AddSurvey.tsx'
import { reachOf } from './reach-of.ts'
import { touchpointWords as words } from './words.ts'

type Props = {
  touchpoints: readonly Touchpoint[]
  teams: readonly Team[]
  /** Those that ask now; none where that is not told. */
  surveys?: readonly ListedSurvey[] | null
}

export function TouchpointRows({ touchpoints, teams, surveys = null }: Props) {
  return (
    <ul class="rows">
      {touchpoints.map((touchpoint) => (
        <TouchpointRow key={touchpoint.key} touchpoint={touchpoint} teams={teams} surveys={surveys} />
      ))}
    </ul>
  )
}

type Row = Required<Omit<Props, 'touchpoints'>> & { touchpoint: Touchpoint }

function TouchpointRow({ touchpoint, teams, surveys }: Row) {
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
        <span class="row-end row-line">
          <a href={`/responses?touchpoint=${encodeURIComponent(key)}`}>
            {words.responses}
            <span class="unseen"> {name}</span>
          </a>
          {may('programme:write') && !archived && <AddSurvey at={key} name={name} />}
        </span>
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
      {surveys && !archived && <AskedHere surveys={surveys.filter((one) => one.touchpoints.includes(key))} />}
      {reach === 'project-owners' && !archived && <p class="notice-text">{words.reachesOwners}</p>}
      {reach === 'team' && <p class="quiet">{words.reachesTeam}</p>}
    </li>
  )
}

function AskedHere({ surveys }: { surveys: readonly ListedSurvey[] }) {
  if (surveys.length === 0) return <p class="quiet">{words.askedNothing}</p>
  return (
    <p class="row-line">
      <span class="quiet">{words.askedBy}</span>
      {surveys.map(({ id, name }) => (
        <a key={id} href={`/surveys/${encodeURIComponent(id)}`}>
          {name}
        </a>
      ))}
    </p>
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
