import { Programme, type RoutingRule, type Team } from '@innerloop/shared'
import type { Actor } from '../../access/access.ts'
import { recordAct } from '../../audit/record-act.ts'
import type { Transaction } from '../../database/open-database.ts'
import { parseDefinition } from '../../definitions/parse-definition.ts'
import { assertHolds, type Precondition } from '../../definitions/precondition.ts'
import { readProgramme } from '../../projects/read-programme.ts'
import { readTeams, replaceTeams } from '../../teams/teams.ts'
import { readRules, replaceRules } from './routing-rules.ts'

type Edit = { projectId: string; precondition: Precondition; actor: Actor }

/**
 * All rules of the project, in the order in which they are tried.
 *
 * @throws Problem `edit.outdated`, or `request.invalid` for a name that the project does not have
 */
export async function changeRules(
  tx: Transaction,
  { projectId, precondition, actor, rules }: Edit & { rules: readonly RoutingRule[] },
  now: number,
): Promise<void> {
  assertHolds(precondition, await readRules(tx, projectId))
  await assertFits(tx, projectId, { rules })
  await replaceRules(tx, projectId, rules)
  await recordAct(tx, { projectId, actor, act: 'rules.changed', subject: projectId }, now)
}

/**
 * All teams of the project.
 *
 * @throws Problem `edit.outdated`, or `request.invalid` where a touchpoint or rule names one that is not there
 */
export async function changeTeams(
  tx: Transaction,
  { projectId, precondition, actor, teams }: Edit & { teams: readonly Team[] },
  now: number,
): Promise<void> {
  assertHolds(precondition, await readTeams(tx, projectId))
  await assertFits(tx, projectId, { teams })
  await replaceTeams(tx, projectId, teams)
  await recordAct(tx, { projectId, actor, act: 'teams.changed', subject: projectId }, now)
}

/** As if it stood in the project's file, beside all that is there. */
async function assertFits(tx: Transaction, projectId: string, change: object): Promise<void> {
  parseDefinition(Programme, { ...(await readProgramme(tx, projectId)), ...change })
}
