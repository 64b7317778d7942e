import type { Actor } from '../access/access.ts'
import type { Transaction } from '../database/open-database.ts'
import { readMemberAddresses } from '../members/read-member-addresses.ts'
import type { ProjectEntry } from '../projects/directory.ts'
import { changeTeams } from '../routing/store/change-routing.ts'
import { readTeams } from '../teams/teams.ts'
import { changeTouchpoint } from '../touchpoints/change-touchpoint.ts'
import { planRoster } from './plan-roster.ts'
import type { RosterReport, StaffLine } from './roster.ts'

type Given = {
  entry: ProjectEntry
  actor: Actor
  staff: readonly StaffLine[]
  isComplete: boolean
  isDryRun: boolean
}

/**
 * Makes teams and touchpoints what the roster says. Nobody is invited.
 *
 * @throws Problem `request.invalid` where the project would no longer fit together
 */
export async function takeRoster(
  tx: Transaction,
  { entry, actor, staff, isComplete, isDryRun }: Given,
  now: number,
): Promise<RosterReport> {
  const projectId = entry.project.id
  const teams = await readTeams(tx, projectId)
  const plan = planRoster({ teams, touchpoints: entry.touchpoints }, { staff, isComplete })
  if (!isDryRun) {
    const edit = { projectId, precondition: {}, actor }
    if (plan.changes.some(({ what }) => what.startsWith('team') || what.startsWith('member')))
      await changeTeams(tx, { ...edit, teams: plan.teams }, now)
    for (const { key, owner, supervisor } of plan.touchpoints)
      await changeTouchpoint(
        tx,
        {
          ...edit,
          key,
          change: (before) => ({ ...before, ...(owner && { owner }), ...(supervisor && { supervisor }) }),
        },
        now,
      )
  }
  const members = new Set((await readMemberAddresses(tx, projectId)).map(({ email }) => email.toLowerCase()))
  const people = [...new Set(staff.map(({ email }) => email))]
  return {
    people: people.length,
    changes: plan.changes,
    refused: plan.refused,
    notMembers: people.filter((email) => !members.has(email)),
  }
}
