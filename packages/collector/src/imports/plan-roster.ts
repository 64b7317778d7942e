// What a list of staff changes: teams and who is in them, and who owns and supervises touchpoints.

import type { Team, Touchpoint } from '@innerloop/shared'
import { keyOf } from '@innerloop/shared/table'
import type { RosterChange, StaffLine } from './roster.ts'

type Known = { teams: readonly Team[]; touchpoints: ReadonlyMap<string, Touchpoint> }
type Wanted = { staff: readonly StaffLine[]; isComplete: boolean }

export type RosterPlan = {
  teams: Team[]
  /** Those that change, as they are afterwards. */
  touchpoints: Touchpoint[]
  changes: RosterChange[]
  refused: { index: number; why: string }[]
}

export function planRoster({ teams, touchpoints }: Known, { staff, isComplete }: Wanted): RosterPlan {
  const plan: RosterPlan = { teams: [], touchpoints: [], changes: [], refused: [] }
  const byTeam = Map.groupBy(
    staff.filter(({ team }) => team !== undefined),
    ({ team }) => teamNamed(teams, team!)?.id ?? keyOf(team!),
  )
  for (const team of teams) plan.teams.push(planTeam(plan, team, byTeam.get(team.id) ?? [], isComplete))
  for (const [id, lines] of byTeam)
    if (!teams.some((team) => team.id === id)) {
      const name = lines[0]!.team!
      plan.changes.push({ what: 'team-made', subject: id, to: name })
      plan.teams.push(planTeam(plan, { id, name, members: [] }, lines, isComplete))
    }
  const after = new Map<string, Touchpoint>()
  staff.forEach((line, index) => {
    for (const [key, role] of rolesOf(line)) {
      const before = after.get(key) ?? touchpoints.get(key)
      if (!before) plan.refused.push({ index, why: `there is no touchpoint "${key}"` })
      else if (after.get(key)?.[role] && isSaidBefore(staff, index, key, role))
        plan.refused.push({ index, why: `"${key}" has another ${role} on an earlier line` })
      else after.set(key, { ...before, [role]: line.email })
    }
  })
  for (const [key, touchpoint] of after) planTouchpoint(plan, touchpoints.get(key)!, touchpoint)
  return plan
}

function teamNamed(teams: readonly Team[], name: string): Team | undefined {
  const lower = name.toLowerCase()
  return teams.find((team) => team.id === name || team.name.toLowerCase() === lower)
}

function planTeam(plan: RosterPlan, team: Team, lines: readonly StaffLine[], isComplete: boolean): Team {
  if (lines.length === 0) return team
  const listed = [...new Set(lines.map(({ email }) => email))]
  const added = listed.filter((email) => !team.members.includes(email))
  const left = isComplete ? team.members.filter((email) => !listed.includes(email)) : []
  for (const to of added) plan.changes.push({ what: 'member-added', subject: team.id, to })
  for (const from of left) plan.changes.push({ what: 'member-left', subject: team.id, from })
  const members = [...team.members.filter((email) => !left.includes(email)), ...added]
  const supervisors = [...new Set(lines.flatMap(({ supervisor }) => supervisor ?? []))]
  const [supervisor = team.supervisor] = supervisors.length === 1 ? supervisors : []
  if (supervisor !== team.supervisor)
    plan.changes.push(changeOf('team-supervisor', team.id, team.supervisor, supervisor))
  return { ...team, members, ...(supervisor !== undefined && { supervisor }) }
}

function changeOf(
  what: RosterChange['what'],
  subject: string,
  from: string | undefined,
  to: string | undefined,
): RosterChange {
  return { what, subject, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

type Role = 'owner' | 'supervisor'

function rolesOf({ ownerOf, supervisorOf }: StaffLine): [key: string, role: Role][] {
  return [
    ...ownerOf.map((key): [string, Role] => [key, 'owner']),
    ...supervisorOf.map((key): [string, Role] => [key, 'supervisor']),
  ]
}

function isSaidBefore(staff: readonly StaffLine[], index: number, key: string, role: Role): boolean {
  const { email } = staff[index]!
  return staff.slice(0, index).some((line) => {
    const its = role === 'owner' ? line.ownerOf : line.supervisorOf
    return line.email !== email && its.includes(key)
  })
}

function planTouchpoint(plan: RosterPlan, before: Touchpoint, after: Touchpoint): void {
  const roles = (['owner', 'supervisor'] as const).filter((role) => before[role] !== after[role])
  for (const role of roles)
    plan.changes.push(changeOf(`touchpoint-${role}`, before.key, before[role], after[role]))
  if (roles.length > 0) plan.touchpoints.push(after)
}
