import { and, asc, eq, notInArray } from 'drizzle-orm'
import type { Team } from '@innerloop/shared'
import type { Transaction } from '../database/open-database.ts'
import { teams } from '../database/tables.ts'

export async function readTeams(tx: Transaction, projectId: string): Promise<Team[]> {
  const rows = await tx.select().from(teams).where(eq(teams.projectId, projectId)).orderBy(asc(teams.id))
  return rows.map(({ definition }) => definition)
}

/** Makes the team what the definition says, whether there was one or not. */
export async function saveTeam(tx: Transaction, projectId: string, definition: Team): Promise<void> {
  await tx
    .insert(teams)
    .values({ projectId, id: definition.id, definition })
    .onConflictDoUpdate({ target: [teams.projectId, teams.id], set: { definition } })
}

/** All teams of the project; others go. */
export async function replaceTeams(
  tx: Transaction,
  projectId: string,
  definitions: readonly Team[],
): Promise<void> {
  const kept = definitions.map(({ id }) => id)
  await tx.delete(teams).where(and(eq(teams.projectId, projectId), notInArray(teams.id, kept)))
  for (const definition of definitions) await saveTeam(tx, projectId, definition)
}
