import type { WorkingHours } from '@innerloop/shared'
import { useDesk } from '../../frame/desk.ts'
import { Empty } from '../../frame/Empty.tsx'
import { hoursFieldsOf, WEEKDAYS } from './hours-of.ts'
import type { TeamsRead } from './TeamsTab.tsx'
import { teamWords as words } from './words.ts'

export function TeamRows({ read: { teams, touchpoints, colleagues } }: { read: TeamsRead }) {
  const { may } = useDesk()
  if (teams.length === 0) return <Empty title={words.none}>{words.noneHow}</Empty>
  const nameOf = (email: string) => colleagues.find((one) => one.email === email)?.name ?? email
  return (
    <ul class="rows">
      {teams.map(({ id, name, members, supervisor, hours }) => (
        <li key={id} class="stack touchpoint">
          <div class="row-line">
            <strong>{name}</strong>
            <span class="quiet">{words.memberCount(members.length)}</span>
            {may('programme:write') && (
              <a class="row-end" href={`/touchpoints?tab=teams&team=${encodeURIComponent(id)}`}>
                {words.edit}
                <span class="unseen"> {name}</span>
              </a>
            )}
          </div>
          <dl class="facts">
            <dt>{words.members}</dt>
            <dd>{members.map(nameOf).join(', ') || words.noMembers}</dd>
            <dt>{words.touchpointsShort}</dt>
            <dd>
              {touchpoints
                .filter(({ team }) => team === id)
                .map(({ name }) => name)
                .join(', ') || '–'}
            </dd>
            <dt>{words.supervisor}</dt>
            <dd>{supervisor === undefined ? words.nobody : nameOf(supervisor)}</dd>
            <dt>{words.hours}</dt>
            <dd>{hours ? sayHours(hours) : words.around}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** @example 'Monday, Tuesday 09:00–17:00; Friday 09:00–12:00 (Europe/Berlin)' */
function sayHours(hours: WorkingHours): string {
  const { week } = hoursFieldsOf(hours)
  const worked = WEEKDAYS.filter((day) => week[day] !== '')
  const said = [...Map.groupBy(worked, (day) => week[day])].map(
    ([spans, days]) => `${days.map((day) => words.days[day]).join(', ')} ${spans}`,
  )
  return `${said.join('; ')} (${hours.timeZone})`
}
